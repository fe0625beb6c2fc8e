using Confluent.Kafka;

namespace Dukaan.Silo.Kafka;

/// <summary>
/// The messages of one partition that were read and are neither delivered to all listeners nor saved as dead letters. It gives the offset
/// for the checkpoint, which is never beyond one of them. Thread-safe: deliveries fail on the turn of the agent, and dead letters are
/// accepted on the threads of the client.
/// </summary>
internal sealed class InFlight
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, Entry> _entries = [];
    private readonly Dictionary<string, long> _next = [];
    private long _last;

    /// <summary>How many.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>When the oldest of them was written; null: there is none.</summary>
    public DateTime? Oldest
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count == 0 ? null : _entries.Values.Min(entry => entry.Result.Message.Timestamp.UtcDateTime);
            }
        }
    }

    /// <summary>Adds a message that was read. Returns its number.</summary>
    public long Add(ConsumeResult<string, byte[]> result)
    {
        lock (_lock)
        {
            _entries[++_last] = new Entry(result);
            _next[result.Topic] = result.Offset.Value + 1;
            return _last;
        }
    }

    /// <summary>Notes that a topic is read on from another offset.</summary>
    public void Move(string topic, long next)
    {
        lock (_lock)
        {
            _next[topic] = next;
        }
    }

    /// <summary>Removes all messages; numbering continues.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
            _next.Clear();
        }
    }

    /// <summary>A message by its number; null where it is done.</summary>
    public ConsumeResult<string, byte[]>? Find(long number)
    {
        lock (_lock)
        {
            return _entries.GetValueOrDefault(number)?.Result;
        }
    }

    /// <summary>A message that goes to the dead letters: it stays until <see cref="Buried"/>.</summary>
    public void Dead(long number)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(number, out var entry))
            {
                entry.State = EntryState.Dying;
            }
        }
    }

    /// <summary>The message is saved as a dead letter.</summary>
    public void Buried(long number)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(number, out var entry))
            {
                entry.State = EntryState.Buried;
            }

            DropBuried();
        }
    }

    /// <summary>
    /// These messages are delivered to all listeners. Messages read before the last of them are done too: the agent completes them in the
    /// order of reading and leaves out only failed ones, which are saved as dead letters or stay here.
    /// </summary>
    public void Delivered(IEnumerable<long> numbers)
    {
        lock (_lock)
        {
            var last = numbers.DefaultIfEmpty().Max();
            foreach (var (number, entry) in _entries.TakeWhile(entry => entry.Key <= last).ToList())
            {
                if (entry.State != EntryState.Dying)
                {
                    _entries.Remove(number);
                }
            }

            DropBuried();
        }
    }

    /// <summary>The offset from which a topic is to be read again after a crash; null: nothing was read of it.</summary>
    public long? Safe(string topic)
    {
        lock (_lock)
        {
            var first = _entries.Values.FirstOrDefault(entry => entry.Result.Topic == topic);
            return first?.Result.Offset.Value ?? (_next.TryGetValue(topic, out var next) ? next : null);
        }
    }

    // Messages at the head: none before them is in flight.
    private void DropBuried()
    {
        while (_entries.Count > 0 && _entries.First() is { Value.State: EntryState.Buried } first)
        {
            _entries.Remove(first.Key);
        }
    }

    private enum EntryState
    {
        OnItsWay,
        Dying,
        Buried,
    }

    private sealed class Entry(ConsumeResult<string, byte[]> result)
    {
        public ConsumeResult<string, byte[]> Result => result;

        public EntryState State { get; set; }
    }
}
