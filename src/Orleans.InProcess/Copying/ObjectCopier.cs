using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>Copies a value by its own type, where the declared type is a base class, an interface or <see cref="object"/>.</summary>
internal abstract class ObjectCopier
{
    private static readonly ConcurrentDictionary<Type, ObjectCopier> Known = new();

    public static ObjectCopier For(Type type) => Known.GetOrAdd(type, static type => (ObjectCopier)Activator.CreateInstance(
        typeof(IAddressable).IsAssignableFrom(type) ? typeof(ReferenceCopier) : typeof(ObjectCopier<>).MakeGenericType(type))!);

    public abstract object Copy(object value, CopyContext context, Type declared);

    // A grain that passes itself passes its reference.
    private sealed class ReferenceCopier : ObjectCopier
    {
        public override object Copy(object value, CopyContext context, Type declared) => value switch
        {
            GrainReference => value,
            IAddressable grain when value is IGrainBase => grain.AsReference(declared),
            _ => throw new ArgumentException($"{value.GetType()} must be made callable with IGrainFactory.CreateObjectReference before it is passed to a grain."),
        };
    }
}

/// <inheritdoc/>
internal sealed class ObjectCopier<T> : ObjectCopier
    where T : notnull
{
    public override object Copy(object value, CopyContext context, Type declared) => Copier<T>.CopyExact((T)value, context);
}
