namespace Orleans.Serialization.Invocation
{
    /// <summary>A call as filters see it: its method and arguments.</summary>
    public interface IInvokable
    {
        int GetArgumentCount();
        object? GetArgument(int index);
        string GetMethodName();
        string GetInterfaceName();
        MethodInfo GetMethod();
    }
}

// What generated code needs beyond Orleans's public surface. Nobody else may use it.
namespace Orleans.InProcess.CodeGeneration
{
    /// <summary>How a method may run beside others.</summary>
    [Flags]
    public enum RequestOptions { None = 0, OneWay = 1, ReadOnly = 2, AlwaysInterleave = 4 }

    /// <summary>A call as an object: its method, arguments and target. Generated for each grain method.</summary>
    public abstract class Request : IInvokable
    {
        public RequestOptions Options { get; protected internal init; }

        /// <summary>The caller's token. The callee has one of its own.</summary>
        public virtual CancellationToken CallerToken => default;
        public virtual void CancelCallee() { }
        public abstract void SetTarget(object grain);
        public virtual int GetArgumentCount() => 0;
        public virtual object? GetArgument(int index) => throw new ArgumentOutOfRangeException(nameof(index));
        public abstract string GetMethodName();
        public abstract string GetInterfaceName();
        public abstract MethodInfo GetMethod();

        /// <summary>Ends the request, which may then be used again.</summary>
        public virtual void Free() { }
        public override string ToString() => $"{GetInterfaceName()}.{GetMethodName()}";
        internal virtual void SetTarget(Activation activation) => SetTarget(activation.GrainInstance!);
        internal abstract ValueTask<Response> Invoke();
    }

    /// <summary>A call whose method has a result of a type, or <see cref="object"/> if it has none.</summary>
    public abstract class Request<T> : Request
    {
        /// <summary>Runs a request as a turn. Its task is the answer, unless the method goes on after the turn.</summary>
        internal static readonly Func<object?, T> Turn = static state => ((Request<T>)state!).RunTurn();
        private Activation? _activation;
        private GrainReference? _reference;

        /// <summary>The answer of a method that goes on after its first turn.</summary>
        internal Task<T>? Later { get; private set; }

        internal sealed override ValueTask<Response> Invoke()
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
        protected abstract ValueTask<T> Start();

        protected static ValueTask<object?> Wait(ValueTask task)
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
}
