CREATE TABLE topic (
  name text PRIMARY KEY,
  partitions integer NOT NULL CHECK (partitions > 0)
);

-- The row that a publication locks: offsets are given in the order of commits, without gaps.
CREATE TABLE topic_partition (
  topic text NOT NULL REFERENCES topic,
  partition integer NOT NULL,
  next_offset bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);

CREATE TABLE message (
  topic text NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  key text NOT NULL,
  value text NOT NULL,
  headers jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (topic, partition, "offset")
);

-- The first message that a group has not handled yet.
CREATE TABLE group_offset (
  consumer_group text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (consumer_group, topic, partition),
  FOREIGN KEY (topic, partition) REFERENCES topic_partition
) WITH (fillfactor = 50);
