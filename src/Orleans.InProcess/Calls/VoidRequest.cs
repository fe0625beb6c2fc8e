using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>A call of a method that returns nothing at all: observers have them.</summary>
[SerializerTransparent]
public abstract class VoidRequest : RequestBase
{
    protected VoidRequest() => Options = CodeGeneration.InvokeMethodOptions.OneWay;

    public sealed override ValueTask<Response> Invoke()
    {
        try
        {
            InvokeInner();
            return new(Response.Completed);
        }
        catch (Exception exception)
        {
            return new(Response.FromException(exception));
        }
    }

    protected abstract void InvokeInner();
}
