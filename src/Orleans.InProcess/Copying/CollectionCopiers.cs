namespace Orleans.InProcess;

/// <summary>Copies of the framework's collections, each found by its name: <c>CopyList</c> copies a <see cref="List{T}"/>.</summary>
internal static class CollectionCopiers
{
    public static MethodInfo? Find(Type type) =>
        type.IsSZArray ? typeof(CollectionCopiers).GetMethod(nameof(CopyArray))!.MakeGenericMethod(type.GetElementType()!)
        : type.IsGenericType && type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && type.DeclaringType is null
            ? typeof(CollectionCopiers).GetMethod("Copy" + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)])?.MakeGenericMethod(type.GetGenericArguments())
            : null;

    public static T[] CopyArray<T>(T[] value, CopyContext context)
    {
        var copy = (T[])value.Clone();
        context.Record(value, copy);
        for (var i = 0; i < copy.Length && !ShallowTypes.Contains(typeof(T)); i++)
            copy[i] = Copier<T>.Copy(value[i], context);
        return copy;
    }

    public static List<T> CopyList<T>(List<T> value, CopyContext context)
    {
        var copy = new List<T>(value);
        context.Record(value, copy);
        for (var i = 0; i < copy.Count && !ShallowTypes.Contains(typeof(T)); i++)
            copy[i] = Copier<T>.Copy(value[i], context);
        return copy;
    }

    public static T? CopyNullable<T>(T? value, CopyContext context)
        where T : struct => value is { } some ? Copier<T>.Copy(some, context) : null;

    public static HashSet<T> CopyHashSet<T>(HashSet<T> value, CopyContext context)
    {
        var copy = new HashSet<T>(value.Count, value.Comparer);
        context.Record(value, copy);
        copy.UnionWith(Items(value, context));
        return copy;
    }

    public static Dictionary<TKey, TValue> CopyDictionary<TKey, TValue>(Dictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull
    {
        var copy = new Dictionary<TKey, TValue>(value.Count, value.Comparer);
        context.Record(value, copy);
        foreach (var (key, item) in Pairs(value, context))
            copy.Add(key, item);
        return copy;
    }

    public static SortedDictionary<TKey, TValue> CopySortedDictionary<TKey, TValue>(SortedDictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull => new(Pairs(value, context).ToDictionary(), value.Comparer);

    public static ReadOnlyMemory<T> CopyReadOnlyMemory<T>(ReadOnlyMemory<T> value, CopyContext context) => CopyArray(value.ToArray(), context);
    public static ImmutableArray<T> CopyImmutableArray<T>(ImmutableArray<T> value, CopyContext context) => value.IsDefault ? value : [.. Items(value, context)];
    public static ImmutableList<T> CopyImmutableList<T>(ImmutableList<T> value, CopyContext context) => [.. Items(value, context)];
    public static ImmutableHashSet<T> CopyImmutableHashSet<T>(ImmutableHashSet<T> value, CopyContext context) => Items(value, context).ToImmutableHashSet(value.KeyComparer);

    public static ImmutableDictionary<TKey, TValue> CopyImmutableDictionary<TKey, TValue>(ImmutableDictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull => Pairs(value, context).ToImmutableDictionary(value.KeyComparer, value.ValueComparer);

    public static ImmutableSortedDictionary<TKey, TValue> CopyImmutableSortedDictionary<TKey, TValue>(ImmutableSortedDictionary<TKey, TValue> value, CopyContext context)
        where TKey : notnull => Pairs(value, context).ToImmutableSortedDictionary(value.KeyComparer, value.ValueComparer);

    private static IEnumerable<T> Items<T>(IEnumerable<T> values, CopyContext context) => values.Select(item => Copier<T>.Copy(item, context));

    private static IEnumerable<KeyValuePair<TKey, TValue>> Pairs<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> values, CopyContext context) =>
        values.Select(pair => KeyValuePair.Create(Copier<TKey>.Copy(pair.Key, context), Copier<TValue>.Copy(pair.Value, context)));
}
