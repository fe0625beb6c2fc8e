namespace Orleans.InProcess.CodeGeneration;

/// <summary>What a generated proxy does.</summary>
public static class Generated
{
    /// <summary>A request that may have been used before: one of each kind and thread is kept.</summary>
    public static T Take<T>()
        where T : class, new()
    {
        var request = Spare<T>.One ?? new T();
        Spare<T>.One = null;
        return request;
    }

    public static void Return<T>(T request)
        where T : class => Spare<T>.One = request;

    /// <summary>Copies an argument unless nobody can change it.</summary>
    public static T Copy<T>(T value) => Copier<T>.Copy(value);
    public static ValueTask<T> Invoke<T>(GrainReference reference, Request request) => reference.Silo.Invoke<T>(reference, request);
    public static ValueTask Invoke(GrainReference reference, Request request) => reference.Silo.Invoke(reference, request);
    public static void Forget(GrainReference reference, Request request) => reference.Silo.Forget(reference, request);

    private static class Spare<T>
        where T : class
    {
        [ThreadStatic]
        public static T? One;
    }
}

/// <summary>The method's result is marked <c>[return: Immutable]</c> and is not copied.</summary>
public interface IReturnsImmutable;

/// <summary>Names the generated proxy of a grain interface.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GrainProxyAttribute(Type contract, Type proxy) : Attribute
{
    public Type Contract => contract;
    public Type Proxy => proxy;
}

/// <summary>Names a grain class of an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GrainClassAttribute(Type type) : Attribute
{
    public Type Type => type;
}
