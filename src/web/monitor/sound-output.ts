import { sampleRate, samplesOf, secondsOf, type Tone } from './tones.ts';

export interface SoundOutput {
  /** Asks the browser to play; works only from a click or a key press. */
  resume(): Promise<void>;
  /** From 0 to 1, also of what sounds already. */
  setVolume(volume: number): void;
  /** Plays once. A browser that does not play yet leaves it out: an old sound is no news. */
  play(tone: Tone): void;
  /**
   * Plays again and again until what is returned is called. The browser’s audio clock does it, so that it holds in
   * a tab in the background, whose timers are slowed down. `isHeard`: it sounded just now, so silence comes first.
   */
  repeat(tone: Tone, options: { everySeconds: number; isHeard: boolean }): () => void;
  /** How loud it is at this moment, 0 for silence. */
  level(): number;
  close(): void;
}

interface Graph {
  context: AudioContext;
  volume: GainNode;
  analyser: AnalyserNode;
}

/** The browser’s own, before it was asked to play, and where it has no way to. */
export type AudioState = AudioContextState | 'absent' | 'impossible';

/** What comes out of the loudspeaker. Tells the browser’s state each time it changes. */
export function createSoundOutput(onState: (state: AudioState) => void): SoundOutput {
  let graph: Graph | undefined;
  let wantedVolume = 1;

  /** @throws whatever the browser throws that makes no sound: all its outputs taken, or none */
  function makeGraph(): Graph {
    const context = new AudioContext();
    const volume = new GainNode(context, { gain: wantedVolume });
    const analyser = new AnalyserNode(context, { fftSize: 2048 });
    volume.connect(analyser).connect(context.destination);
    context.addEventListener('statechange', () => onState(context.state));
    return { context, volume, analyser };
  }

  function getGraph(): Graph | undefined {
    if (graph) return graph;
    try {
      graph = makeGraph();
    } catch {
      onState('impossible');
      return undefined;
    }
    onState(graph.context.state);
    return graph;
  }

  function source({ context, volume }: Graph, tone: Tone, seconds: number): AudioBufferSourceNode {
    const samples = samplesOf(tone, seconds);
    const buffer = new AudioBuffer({ length: samples.length, sampleRate, numberOfChannels: 1 });
    buffer.copyToChannel(samples, 0);
    const node = new AudioBufferSourceNode(context, { buffer });
    node.connect(volume);
    return node;
  }

  return {
    async resume() {
      await getGraph()?.context.resume();
    },
    setVolume(volume) {
      wantedVolume = volume;
      if (graph) graph.volume.gain.value = volume;
    },
    play(tone) {
      const here = getGraph();
      if (here?.context.state === 'running') source(here, tone, secondsOf(tone)).start();
    },
    repeat(tone, { everySeconds, isHeard }) {
      const here = getGraph();
      if (!here) return () => undefined;
      const node = source(here, tone, everySeconds);
      node.loop = true;
      node.start(0, isHeard ? secondsOf(tone) : 0);
      return () => {
        node.stop();
        node.disconnect();
      };
    },
    level() {
      if (!graph) return 0;
      const wave = new Float32Array(graph.analyser.fftSize);
      graph.analyser.getFloatTimeDomainData(wave);
      return wave.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    },
    close() {
      void graph?.context.close();
      graph = undefined;
    },
  };
}
