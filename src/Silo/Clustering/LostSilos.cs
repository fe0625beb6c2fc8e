using System.Diagnostics;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// A call whose silo went away is made again until the cluster has noticed and the grain has a new home, so that a shopper sees a slow
/// answer and not a failure. The lost call may have run: repeating it is safe because every mutation carries its operation id (P3), or
/// costs no more than an order number that nobody has.
/// </summary>
/// <remarks>
/// What Orleans itself asks of one silo (a directory's entry, above all) is not repeated: the same silo would be asked, and where it hangs
/// its connection stays open for a while and swallows the question until the call's time is over. Orleans asks another one.
/// </remarks>
internal sealed class LostSilos : IOutgoingGrainCallFilter, IIncomingGrainCallFilter
{
    /// <summary>Longer than it takes to notice a silo that hangs, see <see cref="FailureDetection"/>.</summary>
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
                // Many callers lose the same silo at the same moment: they shall not all come back at the same moment.
                await Task.Delay(Pause * (0.5 + Random.Shared.NextDouble()));
            }
            catch (OperationCanceledException e) when (!WasCancelled(context.Request))
            {
                // Orleans's word for a call whose time was over before a silo was found for its grain. Nobody cancelled anything.
                throw new TimeoutException("No silo was found in time.", e);
            }
        }
    }

    /// <summary>
    /// What was lost on the way out of a grain was repeated there already, and the callers before it need not repeat that again. Nor could
    /// they: the arguments of a call that ran are gone.
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
