CREATE TABLE "logins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "monitor_sessions" (
	"socket_id" text PRIMARY KEY NOT NULL,
	"node_id" text NOT NULL,
	"user_id" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"viewing" bigint,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quick_replies" (
	"id" serial PRIMARY KEY NOT NULL,
	"owner_id" integer NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"locale" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" serial PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" bigint PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"locale" text NOT NULL,
	"country" text NOT NULL,
	"access_token_hashes" text[] NOT NULL,
	"return_code_hash" text,
	"status" text DEFAULT 'active' NOT NULL,
	"ai_mode" text NOT NULL,
	"holder_id" integer,
	"held_since" timestamp (3) with time zone,
	"human_known" boolean DEFAULT false NOT NULL,
	"epoch" integer DEFAULT 0 NOT NULL,
	"risk_level" text DEFAULT 'none' NOT NULL,
	"screening_state" jsonb NOT NULL,
	"unanswered_message_id" bigint,
	"unanswered_since" timestamp (3) with time zone,
	"reply_node" text,
	"reply_lease_until" timestamp (3) with time zone,
	"reply_stop" boolean DEFAULT false NOT NULL,
	"last_notice_at" timestamp (3) with time zone,
	"last_notice_level" text,
	"closing_words_due" boolean DEFAULT false NOT NULL,
	"last_activity" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"conversation_id" bigint NOT NULL,
	"sender" text NOT NULL,
	"author" text NOT NULL,
	"author_name" text,
	"text" text NOT NULL,
	"session_id" text,
	"client_message_id" text,
	"flagged" boolean DEFAULT false NOT NULL,
	"risk_level" text,
	"analysis" jsonb,
	"notice" jsonb,
	"reply_id" text,
	"reply_outcome" text,
	"notified" timestamp (3) with time zone,
	"intervention_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" serial PRIMARY KEY NOT NULL,
	"conversation_id" bigint NOT NULL,
	"author_name" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_presence" (
	"conversation_id" bigint NOT NULL,
	"node_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "person_presence_conversation_id_node_id_pk" PRIMARY KEY("conversation_id","node_id")
);
--> statement-breakpoint
CREATE TABLE "vaults" (
	"conversation_id" bigint PRIMARY KEY NOT NULL,
	"wrapped_key" text NOT NULL,
	"sealed_table" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_messages" (
	"alert_id" uuid NOT NULL,
	"message_id" bigint NOT NULL,
	CONSTRAINT "alert_messages_alert_id_message_id_pk" PRIMARY KEY("alert_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "alert_signals" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"alert_id" uuid NOT NULL,
	"conversation_id" bigint NOT NULL,
	"message_id" bigint,
	"kind" text NOT NULL,
	"escalation_step" integer NOT NULL,
	"analysis" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"risk_level" text NOT NULL,
	"message_id" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_by" text,
	"acknowledged_at" timestamp (3) with time zone,
	"first_acknowledged_at" timestamp (3) with time zone,
	"resolved_by" text,
	"resolved_at" timestamp (3) with time zone,
	"escalation_step" integer DEFAULT 0 NOT NULL,
	"clock" integer DEFAULT 0 NOT NULL,
	"person_asked" boolean DEFAULT false NOT NULL,
	"erased_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text,
	"action" text NOT NULL,
	"conversation_id" bigint,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counts" (
	"hour" timestamp (3) with time zone NOT NULL,
	"name" text NOT NULL,
	"label" text NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "counts_hour_name_label_pk" PRIMARY KEY("hour","name","label")
);
--> statement-breakpoint
CREATE TABLE "nodes" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relayed_publications" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" bigint,
	"publication" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resolutions" (
	"id" serial PRIMARY KEY NOT NULL,
	"conversation_id" bigint NOT NULL,
	"outcome" text NOT NULL,
	"resolved_by" text NOT NULL,
	"resolved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" serial PRIMARY KEY NOT NULL,
	"message_id" bigint NOT NULL,
	"conversation_id" bigint NOT NULL,
	"detector_level" text NOT NULL,
	"risk_level" text NOT NULL,
	"comment" text,
	"reviewed_by" text NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_state" (
	"id" integer PRIMARY KEY NOT NULL,
	"running_since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "logins" ADD CONSTRAINT "logins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitor_sessions" ADD CONSTRAINT "monitor_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quick_replies" ADD CONSTRAINT "quick_replies_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_holder_id_users_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_presence" ADD CONSTRAINT "person_presence_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vaults" ADD CONSTRAINT "vaults_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_messages" ADD CONSTRAINT "alert_messages_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_signals" ADD CONSTRAINT "alert_signals_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "logins_user" ON "logins" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "monitor_sessions_user" ON "monitor_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_username" ON "users" USING btree ("username");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_return_code" ON "conversations" USING btree ("return_code_hash");--> statement-breakpoint
CREATE INDEX "conversations_activity" ON "conversations" USING btree ("last_activity" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conversations_escalated" ON "conversations" USING btree ("last_activity" DESC NULLS LAST) WHERE "conversations"."status" = 'escalated';--> statement-breakpoint
CREATE INDEX "conversations_held" ON "conversations" USING btree ("holder_id") WHERE "conversations"."holder_id" is not null;--> statement-breakpoint
CREATE INDEX "conversations_orphaned" ON "conversations" USING btree ("id") WHERE "conversations"."holder_id" is null and "conversations"."held_since" is not null;--> statement-breakpoint
CREATE INDEX "conversations_unanswered" ON "conversations" USING btree ("unanswered_since") WHERE "conversations"."unanswered_message_id" is not null;--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "messages" USING btree ("conversation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_client_id" ON "messages" USING btree ("conversation_id","author","client_message_id") WHERE "messages"."client_message_id" is not null;--> statement-breakpoint
CREATE INDEX "messages_flagged" ON "messages" USING btree ("id" DESC NULLS LAST) WHERE "messages"."flagged";--> statement-breakpoint
CREATE INDEX "messages_flagged_of" ON "messages" USING btree ("conversation_id","id") WHERE "messages"."flagged";--> statement-breakpoint
CREATE INDEX "messages_created" ON "messages" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "notes_conversation" ON "notes" USING btree ("conversation_id","id");--> statement-breakpoint
CREATE INDEX "person_presence_expiry" ON "person_presence" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "alert_signals_recent" ON "alert_signals" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "alert_signals_alert" ON "alert_signals" USING btree ("alert_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_unresolved" ON "alerts" USING btree ("conversation_id") WHERE "alerts"."status" <> 'resolved';--> statement-breakpoint
CREATE INDEX "alerts_newest" ON "alerts" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "alerts_conversation" ON "alerts" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "audit_conversation" ON "audit" USING btree ("conversation_id","id");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "relayed_recent" ON "relayed_publications" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "reviews_message" ON "reviews" USING btree ("message_id","id");