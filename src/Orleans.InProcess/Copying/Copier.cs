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

    public static T Copy(T value)
    {
        if (IsShallow || value is null)
        {
            return value;
        }

        var context = CopyContext.Take();
        try
        {
            return Copy(value, context);
        }
        finally
        {
            context.Return();
        }
    }

    public static T Copy(T value, CopyContext context)
    {
        if (IsShallow || value is null)
        {
            return value;
        }

        if (!typeof(T).IsValueType && context.Find(value) is T known)
        {
            return known;
        }

        return IsExact || value.GetType() == typeof(T) ? CopyExact(value, context) : (T)ObjectCopier.For(value.GetType()).Copy(value, context, typeof(T));
    }

    /// <summary>Copies a value whose type is <typeparamref name="T"/> itself, no subclass.</summary>
    public static T CopyExact(T value, CopyContext context) => IsShallow ? value : Deep.Value(value, context);
}
