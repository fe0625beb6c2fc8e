namespace Orleans.InProcess;

/// <summary>Whatever takes calls: an activation, a pool of workers, an observer.</summary>
internal interface ICallTarget
{
    /// <summary>Takes the call, or returns false when it has ended and the caller must look for its successor.</summary>
    bool Receive(Call call);
}
