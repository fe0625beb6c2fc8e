using System.Diagnostics;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Retries a call whose silo was lost until the cluster has noticed and the grain has a new activation, so that a shopper sees a slow
/// answer instead of a failure. The lost call may have run. Repeating it is safe because every mutation carries its operation id (P3), or
/// costs no more than an unused order number.
/// </summary>
/// <remarks>
/// Orleans's own calls to a particular silo (above all to its part of the grain directory) are not retried: the retry would go to the same
/// silo. Orleans itself asks another one.
/// </remarks>
internal sealed class LostSilos : IOutgoingGrainCallFilter, IIncomingGrainCallFilter
{
    /// <summary>The longest time of retries: longer than it takes to detect a hung silo, see <see cref="FailureDetection"/>.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await context.Invoke();
                return;
            }
            catch (Exception e) when (IsLost(e) && !context.TargetId.IsSystemTarget() && Stopwatch.GetElapsedTime(started) < Timeout)
            {
                // Many callers lose the same silo at the same moment. Random delays spread their retries.
                await Task.Delay(Pause * (0.5 + Random.Shared.NextDouble()));
            }
            catch (OperationCanceledException e) when (!WasCancelled(context.Request))
            {
                // Orleans throws this for a call that timed out before a silo was found for its grain. Nobody cancelled it.
                throw new TimeoutException("No silo was found in time.", e);
            }
        }
    }

    /// <summary>
    /// A call that a grain makes was retried in that grain already, so its callers need not retry it. They could not: the arguments of a
    /// call that ran are gone.
    /// </summary>
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (Exception e) when (IsLost(e))
        {
            throw new LostSiloException("A silo that was needed is away.", e);
        }
    }

    private static bool WasCancelled(IInvokable call)
    {
        for (var i = 0; i < call.GetArgumentCount(); i++)
        {
            if (call.GetArgument(i) is CancellationToken { IsCancellationRequested: true })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLost(Exception e) => e is SiloUnavailableException or OrleansMessageRejectionException;
}
