namespace Orleans.Runtime;

/// <summary>The bytes of an identifier (UTF-8) with their stable hash.</summary>
[Immutable]
public readonly record struct IdSpan
{
    private readonly byte[]? _value;
    private readonly int _hash;
    public IdSpan(byte[] value) => (_value, _hash) = (value, (int)StableHash.ComputeHash(value));
    public ReadOnlyMemory<byte> Value => _value;
    public bool IsDefault => _value is null || _value.Length == 0;
    public static IdSpan Create(string id) => new(Encoding.UTF8.GetBytes(id));
    public ReadOnlySpan<byte> AsSpan() => _value;
    public uint GetUniformHashCode() => (uint)_hash;
    public bool Equals(IdSpan obj) => ReferenceEquals(_value, obj._value) || (_hash == obj._hash && AsSpan().SequenceEqual(obj.AsSpan()));
    public override int GetHashCode() => _hash;
    public override string ToString() => Encoding.UTF8.GetString(AsSpan());
}

/// <summary>The name of a grain class, e.g. <c>store</c>.</summary>
[Immutable]
public readonly record struct GrainType
{
    public GrainType(IdSpan id) => Value = id;
    public IdSpan Value { get; }
    public static GrainType Create(string value) => new(IdSpan.Create(value));
    public ReadOnlySpan<byte> AsSpan() => Value.AsSpan();
    public uint GetUniformHashCode() => Value.GetUniformHashCode();
    public override string ToString() => Value.ToString();
}

/// <summary>The name of a grain interface.</summary>
[Immutable]
public readonly record struct GrainInterfaceType
{
    public GrainInterfaceType(string value) => Value = IdSpan.Create(value);
    public IdSpan Value { get; }
    public override string ToString() => Value.ToString();
}

/// <summary>The identity of a grain, printed <c>type/key</c>.</summary>
[Immutable]
public readonly record struct GrainId
{
    public GrainId(GrainType type, IdSpan key) => (Type, Key) = (type, key);
    public GrainType Type { get; }
    public IdSpan Key { get; }
    public static GrainId Create(string type, string key) => new(GrainType.Create(type), IdSpan.Create(key));
    public static GrainId Create(GrainType type, string key) => new(type, IdSpan.Create(key));

    public static GrainId Parse(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? Create(value[..slash], value[(slash + 1)..]) : throw new FormatException($"Unable to parse \"{value}\" as a grain id");
    }

    public uint GetUniformHashCode() => unchecked((Type.GetUniformHashCode() * 31) + Key.GetUniformHashCode());
    public bool Equals(GrainId other) => Key.Equals(other.Key) && Type.Equals(other.Type);
    public override int GetHashCode() => (int)GetUniformHashCode();
    public override string ToString() => $"{Type}/{Key}";
}

/// <summary>A GUID as an identity, e.g. of a stream subscription.</summary>
[Immutable]
public sealed class GuidId
{
    public readonly Guid Guid;
    private GuidId(Guid guid) => Guid = guid;
    public static GuidId GetGuidId(Guid guid) => new(guid);
    public override string ToString() => Guid.ToString("N");
}

/// <summary>The identity of a stream: a namespace and a key.</summary>
[Immutable]
public readonly record struct StreamId
{
    private StreamId(IdSpan ns, IdSpan key) => (NamespaceSpan, KeySpan) = (ns, key);
    public ReadOnlyMemory<byte> FullKey => Encoding.UTF8.GetBytes(GetNamespace() + GetKeyAsString());
    internal IdSpan KeySpan { get; }
    private IdSpan NamespaceSpan { get; }
    public static StreamId Create(string? ns, string key) => new(string.IsNullOrEmpty(ns) ? default : IdSpan.Create(ns), IdSpan.Create(key));
    public string? GetNamespace() => NamespaceSpan.IsDefault ? null : NamespaceSpan.ToString();
    public string GetKeyAsString() => KeySpan.ToString();
    public override string ToString() => $"{GetNamespace() ?? "null"}/{GetKeyAsString()}";
}
