namespace Orleans.CodeGeneration
{
    /// <summary>How a method may run beside others.</summary>
    [Flags]
    public enum InvokeMethodOptions { None = 0, OneWay = 1, ReadOnly = 2, AlwaysInterleave = 4 }
}

namespace Orleans.Serialization.Invocation
{
    /// <summary>One call as an object: its method, arguments and target. Generated for each grain method.</summary>
    public interface IInvokable : IDisposable
    {
        bool IsCancellable { get; }
        object? GetTarget();
        void SetTarget(ITargetHolder holder);
        ValueTask<Response> Invoke();
        int GetArgumentCount();
        object? GetArgument(int index);
        void SetArgument(int index, object value);
        string GetMethodName();
        string GetInterfaceName();
        MethodInfo GetMethod();
        Type GetInterfaceType();
        TimeSpan? GetDefaultResponseTimeout();
        CancellationToken GetCancellationToken();
        bool TryCancel();
    }

    /// <summary>Gives a call its target.</summary>
    public interface ITargetHolder
    {
        object? GetTarget();
        object? GetComponent(Type componentType);
    }
}

namespace Orleans.Runtime
{
    /// <summary>A call and how it may interleave.</summary>
    public interface IRequest : IInvokable
    {
        InvokeMethodOptions Options { get; }
        void AddInvokeMethodOptions(InvokeMethodOptions options);
    }

    /// <summary>The base class of calls.</summary>
    public abstract class RequestBase : IRequest
    {
        public InvokeMethodOptions Options { get; protected set; }
        public virtual bool IsCancellable => false;
        public void AddInvokeMethodOptions(InvokeMethodOptions options) => Options |= options;
        public abstract ValueTask<Response> Invoke();
        public abstract object GetTarget();
        public abstract void SetTarget(ITargetHolder holder);
        public virtual int GetArgumentCount() => 0;
        public virtual object GetArgument(int index) => throw new ArgumentOutOfRangeException(nameof(index));
        public virtual void SetArgument(int index, object value) => throw new ArgumentOutOfRangeException(nameof(index));
        public abstract string GetMethodName();
        public abstract string GetInterfaceName();
        public abstract Type GetInterfaceType();
        public abstract MethodInfo GetMethod();
        public virtual TimeSpan? GetDefaultResponseTimeout() => null;
        public virtual CancellationToken GetCancellationToken() => default;
        public virtual bool TryCancel() => false;
        public abstract void Dispose();
        public override string ToString() => $"{GetInterfaceName()}.{GetMethodName()}";
    }

    /// <summary>A call of a method that returns <see cref="Task"/>.</summary>
    public abstract class TaskRequest : TypedRequest<object?>
    {
        protected abstract Task InvokeInner();
        private protected sealed override ValueTask<object?> Start() => InvokeInner() is var task && task.IsCompletedSuccessfully ? default : Wait(new(task));
    }

    /// <summary>A call of a method that returns <see cref="Task{T}"/>.</summary>
    public abstract class TaskRequest<TResult> : TypedRequest<TResult>
    {
        protected abstract Task<TResult> InvokeInner();
        private protected sealed override ValueTask<TResult> Start() => new(InvokeInner());
    }

    /// <summary>A call of a method that returns <see cref="ValueTask"/>.</summary>
    public abstract class Request : TypedRequest<object?>
    {
        protected abstract ValueTask InvokeInner();
        private protected sealed override ValueTask<object?> Start() => Wait(InvokeInner());
    }

    /// <summary>A call of a method that returns <see cref="ValueTask{T}"/>.</summary>
    public abstract class Request<TResult> : TypedRequest<TResult>
    {
        protected abstract ValueTask<TResult> InvokeInner();
        private protected sealed override ValueTask<TResult> Start() => InvokeInner();
    }

    /// <summary>A call of a method that returns nothing at all: observers have them.</summary>
    public abstract class VoidRequest : TypedRequest<object?>
    {
        protected VoidRequest() => Options = InvokeMethodOptions.OneWay;
        protected abstract void InvokeInner();

        private protected sealed override ValueTask<object?> Start()
        {
            InvokeInner();
            return default;
        }
    }
}
