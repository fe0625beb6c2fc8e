using System.ComponentModel;

// What generated code needs beyond Orleans's public surface. Nobody else may use it.
namespace Orleans.InProcess.CodeGeneration;

/// <summary>A call whose method has a result of a type, or <see cref="object"/> if it has none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypedRequest<T> : RequestBase
{
    /// <summary>Runs a request as a turn. Its task is the answer, unless the method goes on after the turn.</summary>
    internal static readonly Func<object?, T> Turn = static state => ((TypedRequest<T>)state!).RunTurn();
    private Activation? _activation;
    private GrainReference? _reference;

    /// <summary>The answer of a method that goes on after its first turn.</summary>
    internal Task<T>? Later { get; private set; }

    public sealed override ValueTask<Response> Invoke()
    {
        try
        {
            var result = Start();
            return result.IsCompletedSuccessfully ? new(Response.FromResult(result.Result)) : Answer(result);
        }
        catch (Exception exception)
        {
            return new(Response.FromException(exception));
        }
    }

    internal void Begin(Activation activation, GrainReference reference) => (_activation, _reference, Later) = (activation, reference, null);

    /// <summary>Calls the method.</summary>
    private protected abstract ValueTask<T> Start();

    private protected static ValueTask<object?> Wait(ValueTask task)
    {
        return task.IsCompletedSuccessfully ? default : Then(task);

        static async ValueTask<object?> Then(ValueTask task)
        {
            await task;
            return null;
        }
    }

    private static async ValueTask<Response> Answer(ValueTask<T> result)
    {
        try
        {
            return Response.FromResult(await result);
        }
        catch (Exception exception)
        {
            return Response.FromException(exception);
        }
    }

    private T RunTurn()
    {
        ValueTask<T> result;
        try
        {
            SetTarget(_activation!);
            result = Start();
            if (result.IsCompletedSuccessfully)
                return this is IReturnsImmutable ? result.Result : Copier<T>.Copy(result.Result);
        }
        catch (Exception exception)
        {
            result = ValueTask.FromException<T>(exception);
        }

        Later = _activation!.GoOn<T>(_reference!, this, Answer(result));
        return default!;
    }
}

/// <summary>Requests that may be used again: one of each kind and thread.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestPool
{
    public static T Take<T>()
        where T : class, new()
    {
        var request = Spare<T>.One ?? new T();
        Spare<T>.One = null;
        return request;
    }

    public static void Return<T>(T request)
        where T : class => Spare<T>.One = request;

    private static class Spare<T>
        where T : class
    {
        [ThreadStatic]
        public static T? One;
    }
}

/// <summary>Copies an argument unless nobody can change it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Copy
{
    public static T Of<T>(T value) => Copier<T>.Copy(value);
}

/// <summary>The method's result is marked <c>[return: Immutable]</c> and is not copied.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReturnsImmutable;

/// <summary>The grain interfaces with their proxies, and the grain classes, of an assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGrainManifest
{
    IReadOnlyDictionary<Type, Type> Proxies { get; }
    IReadOnlyList<Type> Classes { get; }
}

/// <summary>Names the generated manifest of an assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GrainManifestAttribute(Type type) : Attribute
{
    public Type Type => type;
}
