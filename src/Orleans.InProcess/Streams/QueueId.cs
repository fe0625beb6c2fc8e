namespace Orleans.Streams;

/// <summary>The identity of a queue.</summary>
[Immutable]
public readonly struct QueueId : IEquatable<QueueId>, IComparable<QueueId>
{
    private readonly string? _prefix;
    private readonly uint _id;
    private readonly uint _hash;

    private QueueId(string prefix, uint id, uint hash) => (_prefix, _id, _hash) = (prefix, id, hash);

    public bool IsDefault => _prefix is null;

    public static QueueId GetQueueId(string queueName, uint queueId, uint hash) => new(queueName, queueId, hash);

    public string GetStringNamePrefix() => _prefix!;

    public uint GetNumericId() => _id;

    public uint GetUniformHashCode() => _hash;

    public bool Equals(QueueId other) => _id == other._id && _hash == other._hash && _prefix == other._prefix;

    public override bool Equals(object? obj) => obj is QueueId other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_id, _hash, _prefix);

    public int CompareTo(QueueId other)
    {
        var byId = _id.CompareTo(other._id);
        return byId != 0 ? byId : _hash != other._hash ? _hash.CompareTo(other._hash) : string.CompareOrdinal(_prefix, other._prefix);
    }

#pragma warning disable CA1308 // Orleans prints queue names in lower case.
    public override string ToString() => $"{_prefix?.ToLowerInvariant()}-{_id}";
#pragma warning restore CA1308

    public static bool operator ==(QueueId left, QueueId right) => left.Equals(right);

    public static bool operator !=(QueueId left, QueueId right) => !left.Equals(right);
}
