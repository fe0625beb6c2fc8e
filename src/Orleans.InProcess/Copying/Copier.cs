namespace Orleans.InProcess;

/// <summary>
/// Copies values that cross a call, so that caller and callee never share what either may change. What is immutable is passed as it is.
/// Built once for each type: no reflection at a call.
/// </summary>
internal static class Copier<T>
{
    private static readonly bool IsShallow = ShallowTypes.Contains(typeof(T));
    private static readonly bool IsExact = typeof(T).IsValueType || typeof(T).IsSealed;
    private static readonly Lazy<Func<T, CopyContext, T>> Deep = new(CopierBuilder.Build<T>);
    public static T Copy(T value) => IsShallow || value is null ? value : Copy(value, new CopyContext());

    public static T Copy(T value, CopyContext context) =>
        IsShallow || value is null ? value
        : !typeof(T).IsValueType && context.Find(value) is T known ? known
        : IsExact || value.GetType() == typeof(T) ? CopyExact(value, context)
        : (T)ObjectCopier.For(value.GetType()).Copy(value, context, typeof(T));

    /// <summary>Copies a value whose type is <typeparamref name="T"/> itself, no subclass.</summary>
    public static T CopyExact(T value, CopyContext context) => IsShallow ? value : Deep.Value(value, context);
}

/// <summary>Copies a value by its own type, where the declared type is a base class, an interface or <see cref="object"/>.</summary>
internal abstract class ObjectCopier
{
    private static readonly ConcurrentDictionary<Type, ObjectCopier> Known = new();

    public static ObjectCopier For(Type type) => Known.GetOrAdd(type, static type => (ObjectCopier)Activator.CreateInstance(
        typeof(IAddressable).IsAssignableFrom(type) ? typeof(ReferenceCopier) : typeof(Exact<>).MakeGenericType(type))!);

    public abstract object Copy(object value, CopyContext context, Type declared);

    // A grain that passes itself passes its reference.
    private sealed class ReferenceCopier : ObjectCopier
    {
        public override object Copy(object value, CopyContext context, Type declared) => value is GrainReference ? value : GrainExtensions.ReferenceOf((IAddressable)value).CastTo(declared);
    }

    private sealed class Exact<T> : ObjectCopier
        where T : notnull
    {
        public override object Copy(object value, CopyContext context, Type declared) => Copier<T>.CopyExact((T)value, context);
    }
}

/// <summary>What one copy has copied so far: an object met twice stays one object, and a cycle ends.</summary>
internal sealed class CopyContext
{
    private Dictionary<object, object>? _copies;
    public void Record(object original, object copy) => (_copies ??= new(ReferenceEqualityComparer.Instance))[original] = copy;
    public object? Find(object original) => _copies?.GetValueOrDefault(original);
}
