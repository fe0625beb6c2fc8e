using System.Collections.Immutable;
using Dukaan.Values;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>
/// Pays out what the sandbox captured and did not pay out yet: less a fee of 2 % and India's tax of 18 % on the fee, and less refunds.
/// </summary>
public sealed class SandboxSettlements(SandboxGateway sandbox)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _settled = [];
    private ImmutableArray<SandboxSettlement> _all = [];

    /// <summary>The payouts in a protocol, the oldest first.</summary>
    public IEnumerable<SandboxSettlement> Of(SandboxWire wire) => _all.Where(one => one.Wire == wire);

    public void Settle(DateTimeOffset now)
    {
        lock (_lock)
        {
            foreach (var wire in (SandboxWire[])[SandboxWire.Razorpay, SandboxWire.Stripe])
            {
                var payments = sandbox.Payments.Where(payment => payment.Wire == wire && payment.Is("captured")).Reverse().ToList();
                ImmutableArray<SandboxSettledLine> lines =
                [
                    .. payments.Where(payment => _settled.Add(payment.Object.Id)).Select(Line),
                    .. payments.SelectMany(payment =>
                        payment
                            .Refunds.Where(refund => _settled.Add(refund.Id))
                            .Select(refund => new SandboxSettledLine(payment, refund, -refund.Amount, 0, 0))
                    ),
                ];
                if (!lines.IsEmpty)
                {
                    _all = _all.Add(new SandboxSettlement(Ids.Token(), wire, now, lines));
                }
            }
        }
    }

    private static SandboxSettledLine Line(SandboxPayment payment)
    {
        var gross = payment.Captured ?? payment.Object.Amount;
        var fee = gross * 2 / 100;
        return new SandboxSettledLine(payment, null, gross, fee, fee * 18 / 100);
    }
}
