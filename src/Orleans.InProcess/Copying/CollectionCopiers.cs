using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Reflection;

namespace Orleans.InProcess;

/// <summary>Copies of the framework's collections.</summary>
internal static class CollectionCopiers
{
    private static readonly Dictionary<Type, string> Methods = new()
    {
        [typeof(Nullable<>)] = nameof(CopyNullable),
        [typeof(List<>)] = nameof(CopyList),
        [typeof(HashSet<>)] = nameof(CopyHashSet),
        [typeof(SortedSet<>)] = nameof(CopySortedSet),
        [typeof(Queue<>)] = nameof(CopyQueue),
        [typeof(Stack<>)] = nameof(CopyStack),
        [typeof(LinkedList<>)] = nameof(CopyLinkedList),
        [typeof(Dictionary<,>)] = nameof(CopyDictionary),
        [typeof(SortedDictionary<,>)] = nameof(CopySortedDictionary),
        [typeof(SortedList<,>)] = nameof(CopySortedList),
        [typeof(ConcurrentDictionary<,>)] = nameof(CopyConcurrentDictionary),
        [typeof(ReadOnlyCollection<>)] = nameof(CopyReadOnlyCollection),
        [typeof(Collection<>)] = nameof(CopyCollection),
        [typeof(ReadOnlyDictionary<,>)] = nameof(CopyReadOnlyDictionary),
        [typeof(ArraySegment<>)] = nameof(CopySegment),
        [typeof(Memory<>)] = nameof(CopyMemory),
        [typeof(ReadOnlyMemory<>)] = nameof(CopyReadOnlyMemory),
        [typeof(ImmutableArray<>)] = nameof(CopyImmutableArray),
        [typeof(ImmutableList<>)] = nameof(CopyImmutableList),
        [typeof(ImmutableHashSet<>)] = nameof(CopyImmutableHashSet),
        [typeof(ImmutableDictionary<,>)] = nameof(CopyImmutableDictionary),
        [typeof(ImmutableSortedDictionary<,>)] = nameof(CopyImmutableSortedDictionary),
    };

    public static MethodInfo? Find(Type type)
    {
        if (type.IsArray)
        {
            return type.GetArrayRank() == 1 ? Method(nameof(CopyArray), type.GetElementType()!) : null;
        }

        return type.IsGenericType && Methods.TryGetValue(type.GetGenericTypeDefinition(), out var name) ? Method(name, type.GetGenericArguments()) : null;
    }

    public static T[] CopyArray<T>(T[] value, CopyContext context)
    {
        var copy = new T[value.Length];
        context.Record(value, copy);
        if (ShallowTypes.Contains(typeof(T)))
        {
            value.CopyTo(copy, 0);
            return copy;
        }

        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = Copier<T>.Copy(value[i], context);
        }

        return copy;
    }

    public static List<T> CopyList<T>(List<T> value, CopyContext context)
    {
        if (ShallowTypes.Contains(typeof(T)))
        {
            var same = new List<T>(value);
            context.Record(value, same);
            return same;
        }

        var copy = new List<T>(value.Count);
        context.Record(value, copy);
        foreach (var item in value)
        {
            copy.Add(Copier<T>.Copy(item, context));
        }

        return copy;
    }

    public static T? CopyNullable<T>(T? value, CopyContext context)
        where T : struct => value is { } some ? Copier<T>.Copy(some, context) : null;

    public static HashSet<T> CopyHashSet<T>(HashSet<T> value, CopyContext context) =>
        Recorded(value, new HashSet<T>(Items(value, context), value.Comparer), context);

    public static SortedSet<T> CopySortedSet<T>(SortedSet<T> value, CopyContext context) =>
        Recorded(value, new SortedSet<T>(Items(value, context), value.Comparer), context);

    public static Queue<T> CopyQueue<T>(Queue<T> value, CopyContext context) => Recorded(value, new Queue<T>(Items(value, context)), context);

    public static Stack<T> CopyStack<T>(Stack<T> value, CopyContext context) => Recorded(value, new Stack<T>(Items(value, context).Reverse()), context);

    public static LinkedList<T> CopyLinkedList<T>(LinkedList<T> value, CopyContext context) =>
        Recorded(value, new LinkedList<T>(Items(value, context)), context);

    public static Dictionary<TKey, TValue> CopyDictionary<TKey, TValue>(Dictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull
    {
        var copy = new Dictionary<TKey, TValue>(value.Count, value.Comparer);
        context.Record(value, copy);
        foreach (var (key, item) in value)
        {
            copy.Add(Copier<TKey>.Copy(key, context), Copier<TValue>.Copy(item, context));
        }

        return copy;
    }

    public static SortedDictionary<TKey, TValue> CopySortedDictionary<TKey, TValue>(SortedDictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull => Recorded(value, new SortedDictionary<TKey, TValue>(Pairs(value, context).ToDictionary(), value.Comparer), context);

    public static SortedList<TKey, TValue> CopySortedList<TKey, TValue>(SortedList<TKey, TValue> value, CopyContext context)
        where TKey : notnull => Recorded(value, new SortedList<TKey, TValue>(Pairs(value, context).ToDictionary(), value.Comparer), context);

    public static ConcurrentDictionary<TKey, TValue> CopyConcurrentDictionary<TKey, TValue>(ConcurrentDictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull => Recorded(value, new ConcurrentDictionary<TKey, TValue>(Pairs(value, context), value.Comparer), context);

    public static ReadOnlyCollection<T> CopyReadOnlyCollection<T>(ReadOnlyCollection<T> value, CopyContext context) =>
        Recorded(value, new ReadOnlyCollection<T>([.. Items(value, context)]), context);

    public static Collection<T> CopyCollection<T>(Collection<T> value, CopyContext context) =>
        Recorded(value, new Collection<T>([.. Items(value, context)]), context);

    public static ReadOnlyDictionary<TKey, TValue> CopyReadOnlyDictionary<TKey, TValue>(ReadOnlyDictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull => Recorded(value, new ReadOnlyDictionary<TKey, TValue>(Pairs(value, context).ToDictionary()), context);

    public static ArraySegment<T> CopySegment<T>(ArraySegment<T> value, CopyContext context) =>
        value.Array is null ? default : new ArraySegment<T>([.. Items(value, context)]);

    public static Memory<T> CopyMemory<T>(Memory<T> value, CopyContext context) => CopyArray(value.ToArray(), context);

    public static ReadOnlyMemory<T> CopyReadOnlyMemory<T>(ReadOnlyMemory<T> value, CopyContext context) => CopyArray(value.ToArray(), context);

    public static ImmutableArray<T> CopyImmutableArray<T>(ImmutableArray<T> value, CopyContext context) =>
        value.IsDefault ? value : [.. Items(value, context)];

    public static ImmutableList<T> CopyImmutableList<T>(ImmutableList<T> value, CopyContext context) =>
        Recorded(value, Items(value, context).ToImmutableList(), context);

    public static ImmutableHashSet<T> CopyImmutableHashSet<T>(ImmutableHashSet<T> value, CopyContext context) =>
        Recorded(value, Items(value, context).ToImmutableHashSet(value.KeyComparer), context);

    public static ImmutableDictionary<TKey, TValue> CopyImmutableDictionary<TKey, TValue>(ImmutableDictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull => Recorded(value, Pairs(value, context).ToImmutableDictionary(value.KeyComparer, value.ValueComparer), context);

    public static ImmutableSortedDictionary<TKey, TValue> CopyImmutableSortedDictionary<TKey, TValue>(ImmutableSortedDictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull => Recorded(value, Pairs(value, context).ToImmutableSortedDictionary(value.KeyComparer, value.ValueComparer), context);

    private static MethodInfo Method(string name, params Type[] arguments) => typeof(CollectionCopiers).GetMethod(name)!.MakeGenericMethod(arguments);

    private static TCollection Recorded<TCollection>(TCollection original, TCollection copy, CopyContext context)
        where TCollection : class
    {
        context.Record(original, copy);
        return copy;
    }

    private static IEnumerable<T> Items<T>(IEnumerable<T> values, CopyContext context) => values.Select(item => Copier<T>.Copy(item, context));

    private static IEnumerable<KeyValuePair<TKey, TValue>> Pairs<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> values, CopyContext context) =>
        values.Select(pair => KeyValuePair.Create(Copier<TKey>.Copy(pair.Key, context), Copier<TValue>.Copy(pair.Value, context)));
}
