namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>Tells the witness when a call of a probe's <c>Run</c> goes in and comes out, and who makes it.</summary>
public abstract class TellingFilter(Witness witness, string name) : IIncomingGrainCallFilter, IOutgoingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (IsTold(context))
        {
            witness.See($"{context.TargetId.Key} called by", context.SourceId is { } source ? $"{source.Type}/{source.Key}" : "nobody");
        }

        return Around(context, "incoming");
    }

    public Task Invoke(IOutgoingGrainCallContext context) => Around(context, "outgoing");

    private static bool IsTold(IGrainCallContext context) =>
        context.InterfaceMethod.DeclaringType == typeof(IProbeGrain) && context.MethodName == nameof(IProbeGrain.Run);

    private async Task Around(IGrainCallContext context, string way)
    {
        if (!IsTold(context))
        {
            await context.Invoke();
            return;
        }

        witness.See($"{context.TargetId.Key} filters", $"{way} {name} in");
        await context.Invoke();
        witness.See($"{context.TargetId.Key} filters", $"{way} {name} out");
    }
}
