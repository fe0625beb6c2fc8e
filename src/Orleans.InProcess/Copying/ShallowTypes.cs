using System.Collections.Frozen;
using System.Numerics;

namespace Orleans.InProcess;

/// <summary>Types whose values nobody can change.</summary>
internal static class ShallowTypes
{
    private static readonly FrozenSet<Type> Leaves = new[]
    {
        typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid),
        typeof(Uri), typeof(Version), typeof(BigInteger), typeof(Int128), typeof(UInt128), typeof(Half), typeof(Rune), typeof(Complex),
        typeof(IPAddress), typeof(CancellationToken), typeof(Index), typeof(Range),
    }.ToFrozenSet();

    private static readonly FrozenSet<Type> ImmutableContainers = new[]
    {
        typeof(Nullable<>), typeof(KeyValuePair<,>), typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(ImmutableDictionary<,>), typeof(ImmutableHashSet<>), typeof(ImmutableSortedDictionary<,>),
        typeof(ImmutableSortedSet<>), typeof(ImmutableQueue<>), typeof(ImmutableStack<>),
    }.ToFrozenSet();

    private static readonly ConcurrentDictionary<Type, bool> Known = new();
    public static bool Contains(Type type) => Known.TryGetValue(type, out var known) ? known : Known[type] = Find(type);

    private static bool Find(Type type)
    {
        if (type.IsPrimitive || type.IsEnum || Leaves.Contains(type) || type.IsDefined(typeof(ImmutableAttribute), inherit: false))
            return true;

        if (typeof(Exception).IsAssignableFrom(type) || typeof(Type).IsAssignableFrom(type) || typeof(CultureInfo).IsAssignableFrom(type)
            || typeof(Runtime.GrainReference).IsAssignableFrom(type))
        {
            return true;
        }

        if (type.IsGenericType && (typeof(ITuple).IsAssignableFrom(type) || ImmutableContainers.Contains(type.GetGenericTypeDefinition())))
            return Array.TrueForAll(type.GetGenericArguments(), Contains);

        // A struct is copied by being passed: what matters is what its members share.
        return type.IsValueType && type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)
            && SentMembers.Of(type).All(member => member.IsImmutable || Contains(member.Field.FieldType))
            && SentMembers.Of(type).Count == SentMembers.AllFields(type).Count();
    }
}
