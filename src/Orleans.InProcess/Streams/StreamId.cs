using System.Text;

namespace Orleans.Runtime;

/// <summary>The identity of a stream: a namespace and a key.</summary>
[Immutable]
public readonly struct StreamId : IEquatable<StreamId>, IComparable<StreamId>
{
    private readonly IdSpan _namespace;
    private readonly IdSpan _key;

    private StreamId(IdSpan ns, IdSpan key)
    {
        _namespace = ns;
        _key = key;
    }

    public ReadOnlyMemory<byte> Namespace => _namespace.Value;

    public ReadOnlyMemory<byte> Key => _key.Value;

    public ReadOnlyMemory<byte> FullKey => Encoding.UTF8.GetBytes(GetNamespace() + GetKeyAsString());

    internal IdSpan KeySpan => _key;

    public static StreamId Create(ReadOnlySpan<byte> ns, ReadOnlySpan<byte> key) =>
        new(ns.IsEmpty ? default : new IdSpan(ns.ToArray()), new IdSpan(key.ToArray()));

    public static StreamId Create(string? ns, string key) =>
        new(string.IsNullOrEmpty(ns) ? default : IdSpan.Create(ns), IdSpan.Create(key));

    public static StreamId Create(string? ns, Guid key) => Create(ns, key.ToString("N"));

    public static StreamId Create(string? ns, long key) => new(string.IsNullOrEmpty(ns) ? default : IdSpan.Create(ns), GrainIdKeyExtensions.CreateIntegerKey(key));

    public string? GetNamespace() => _namespace.IsDefault ? null : _namespace.ToString();

    public string GetKeyAsString() => _key.ToString();

    public bool Equals(StreamId other) => _key.Equals(other._key) && _namespace.Equals(other._namespace);

    public override bool Equals(object? obj) => obj is StreamId other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_namespace, _key);

    public int CompareTo(StreamId other)
    {
        var byNamespace = _namespace.CompareTo(other._namespace);
        return byNamespace != 0 ? byNamespace : _key.CompareTo(other._key);
    }

    public override string ToString() => $"{GetNamespace() ?? "null"}/{GetKeyAsString()}";

    public static bool operator ==(StreamId s1, StreamId s2) => s1.Equals(s2);

    public static bool operator !=(StreamId s1, StreamId s2) => !s1.Equals(s2);
}
