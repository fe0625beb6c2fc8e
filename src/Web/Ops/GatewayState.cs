using Dukaan.Silo.Payments;

namespace Dukaan.Web.Ops;

/// <summary>A payment gateway and its circuit in this process.</summary>
/// <param name="Circuit"><c>closed</c>, <c>open</c>, <c>half-open</c> or <c>isolated</c>.</param>
internal sealed record GatewayState(string Gateway, string Circuit)
{
    public const string Closed = "closed";

    public static GatewayState Of(IPaymentProvider provider) =>
        new(
            provider.Name,
            provider.Circuit.State.ToString() switch
            {
                "HalfOpen" => "half-open",
                var state => state.ToLowerInvariant(),
            }
        );
}
