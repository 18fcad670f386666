import type { LanguageSigns } from './wording.ts';

const medicine =
  '(?:pills?|tablets?|meds|medicines?|medications?|capsules?|painkillers?|paracetamol|tylenol|ibuprofen|xanax|antidepressants?)';
const tooMuch =
  '(?:all|too many|too much|whole|entire|bunch|handful|lots|loads|ton|bottle|every(?:thing)?|\\d{2,}|twenty|thirty|forty|fifty)';
const kin =
  '(?:friend|son|daughter|child|kid|brother|sister|boyfriend|girlfriend|husband|wife|partner|mum|mom|mother|dad|father|cousin|neighbou?r|student|roommate|colleague|ex)';
const someone = `(?:(?:my|a|the)(?: best| little| older)? ${kin}|s?he|they)`;
/** English verbs do not say who: what somebody else did is another sign. */
const ofMine = `(?<!\\b(?:${kin}|s?he|they|who)(?: has| have| just| already){0,2} )`;
const wanting =
  "(?:want(?: to)?|wanna|wish(?: to)?|am going to|am gonna|'?m going to|'?m gonna|plan to|tried to|need to|will|'?ll|might|thought (?:of|about)|'?m thinking (?:of|about)|am thinking (?:of|about)|'?d rather)";

export const signsEn: LanguageSigns = {
  patterns: {
    act: new RegExp(
      [
        `${ofMine}\\b(?:took|taken|swallowed|taking|swallowing|downed)\\b(?=.{0,40}\\b${medicine}\\b)(?=.{0,40}\\b${tooMuch}\\b)`,
        `${ofMine}\\b(?:took|swallowed) (?:them all|all of them|everything in the)\\b`,
        `${ofMine}\\b(?:took|taken|swallowed)\\b.{0,30}\\b(?:an overdose|to die|to kill myself)\\b|\\bi(?:'ve| have)?(?: just)? (?:overdosed|od'?e?d)\\b`,
        `${ofMine}\\b(?:drank|swallowed)\\b.{0,15}\\b(?:bleach|poison|antifreeze)\\b`,
        `\\b(?:won'?t|doesn'?t|can'?t|not|isn'?t) stop(?:ping)? (?:the )?bleeding\\b|\\bi(?:'?m| am) bleeding\\b|\\bcut (?:\\w+ )?too deep\\b|\\bbleeding (?:out|a lot|badly|everywhere)\\b|\\b(?:cut|slit|slashed) my (?:wrists?|throat)\\b`,
        "\\bi(?: have|'ve)? just tried to (?:kill|hang) myself|\\btried to (?:kill|hang) myself (?:today|tonight|just now|an hour ago|this (?:morning|evening))|\\b(?:today|tonight|just now) i tried to (?:kill|hang) myself",
        '\\bturned (?:on the gas|the gas on)\\b',
      ].join('|'),
      'g',
    ),
    brink:
      /\bi(?:'?m| am) (?:standing )?on (?:the|a) (?:bridge|ledge|roof|edge|tracks)\b|\b(?:rope|noose) (?:is )?(?:around|on) my neck\b|\bgun (?:is )?(?:to|at|against) my head\b/g,
    otherAct: new RegExp(
      [
        `\\b${someone}\\b.{0,30}\\b(?:took|taken|swallowed)\\b(?=.{0,40}\\b(?:${medicine}|poison)\\b)(?=.{0,40}\\b(?:${tooMuch}|poison)\\b)`,
        `\\b${someone}\\b.{0,30}\\b(?:overdosed|took an overdose|just took (?:\\w+ )?${medicine}|took (?:\\w+ )?${medicine} just now|(?:cut|slit) (?:his|her|their) wrists?|hanged (?:him|her|them)sel(?:f|ves)|(?:is|'?s) unconscious|won'?t wake up|is bleeding|(?:just )?tried to kill (?:him|her|them)sel(?:f|ves) (?:just )?(?:now|today|tonight))\\b`,
        `\\bi(?: just|'ve|'ve just)? (?:stabbed|shot|killed) (?:him|her|them|someone|somebody|my ${kin})\\b`,
      ].join('|'),
      'g',
    ),
    called:
      /\b(?:called|phoned|rang|dialled|dialed) (?:911|999|112|000|an ambulance|the ambulance|emergency|for (?:help|an ambulance))\b|\bambulance(?: is|'s)? (?:already )?(?:coming|on (?:its|the) way|here)\b|\b(?:already|just) (?:called|phoned)(?=\s*(?:$|[.,;!\n]| and\b))/g,
    injury:
      /\b(?:i|i've|i have)(?: just| already)? (?:cut|hurt|burn(?:ed|t)|harmed|injured) myself\b|\b(?:cutting|hurting|harming) myself\b/g,
    wantsToDie: new RegExp(
      `\\bi ?${wanting}\\b.{0,12}\\b(?:die|dying|be dead|i (?:was|were) dead|kill(?:ing)? myself|(?:end|ending|take|taking) (?:it all|my (?:own )?life)|commit suicide)\\b|\\bkill(?:ing)? myself\\b|\\b(?:i'?m|i am|feel(?:ing)?) suicidal\\b|\\bi (?:don'?t|do not) want to (?:live|be alive)\\b|\\b(?:want(?:ed)? to|wanna) (?:die|kms)\\b|^(?:dont|don't) want to (?:live|be alive)\\b|\\bi ?dont want to live\\b|\\bkms\\b|^suicidal\\b|\\bthinking about suicide\\b|\\bfinish my life\\b`,
      'g',
    ),
    wish: new RegExp(
      `\\bi ?${wanting}\\b.{0,12}\\b(?:disappear|cut myself|hurt myself|end it|not wake up|never wake up)\\b|\\bi (?:don'?t|do not) want to be here\\b`,
      'g',
    ),
    harm: /\bi(?:'?ll|(?:'?m| am)?(?: just| really| so)? (?:want to|wanna|going to|gonna|will|could|plan to|planning to|thinking (?:of|about)|might|feel like))\b.{0,8}\b(?:kill|killing|stab|stabbing|shoot|shooting|murder|strangle|hurt|hurting|beat up) (?:him|her|them|someone|somebody|everyone|everybody|people|(?:my|the|this|that|another|some) (?!time|pain|feelings?|own\b)\w+)/g,
    threat:
      /\b(?:going to|gonna|wants? to|will|'ll|tried to|threaten(?:s|ed) to) (?:kill|hurt|beat|attack|shoot|stab) me\b|\b(?:hits?|beats?|hitting|beating|beaten|punch(?:es|ed)|kick(?:s|ed)|slap(?:s|ped)|threaten(?:s|ed|ing)|stalk(?:s|ed|ing)|raped|attack(?:s|ed)|chok(?:es|ed|ing)|strangled|abus(?:es|ed|ing)) me\b|\bdeath threats?\b|\bgoing to kill us\b|\bhe'?s (?:got|here with) (?:a|the|his) (?:knife|gun|machete|bat)\b|\bbreaking (?:down the door|the door down|in the door)/g,
    other: new RegExp(
      `\\bs?he (?:wants to (?:die|kill)|(?:is|says s?he'?s) suicidal)\\b|\\b(?:my|a)(?: best| little| older)? ${kin}\\b.{0,60}\\b(?:kill(?:ing)? (?:him|her|them)sel(?:f|ves)|suicid\\w*|die|end (?:his|her|their) life|cut(?:ting)? (?:him|her|them)sel(?:f|ves))\\b`,
      'g',
    ),
  },
  longAgo:
    /\b(?:years?|months?) ago\b|\blast (?:year|month)\b|\bwhen i was\b|\bin the past\b|\bin (?:19|20)\d\d\b/,
  now: /\b(?:now|today|tonight|again|just)\b/,
};
