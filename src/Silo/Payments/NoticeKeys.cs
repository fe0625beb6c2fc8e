using System.Collections.Immutable;
using Dukaan.Payments;

namespace Dukaan.Silo.Payments;

/// <summary>Asks the gateway which of our payments a message is about, where the message itself does not say it.</summary>
internal static class NoticeKeys
{
    /// <summary>The message with our key and the payment's present state, or null: the payment is none of ours.</summary>
    /// <exception cref="PaymentGatewayException">The gateway could not be asked.</exception>
    public static async Task<GatewayNotice?> Find(PaymentGateways gateways, ImmutableArray<GatewayAccount> accounts, GatewayNotice notice)
    {
        var id = notice.Payment?.Id ?? notice.Dispute?.PaymentId ?? "";
        foreach (var account in accounts.Where(account => gateways.Of(account)?.Name == notice.Gateway))
        {
            if (await Find(gateways, account, id) is { Key.Length: > 0 } found)
            {
                return notice.Dispute is { } dispute
                    ? notice with
                    {
                        Dispute = dispute with { Key = found.Key },
                    }
                    : notice with
                    {
                        Payment = found,
                    };
            }
        }

        return null;
    }

    /// <summary>A former account's key may have been revoked since: it knows nothing.</summary>
    private static async Task<GatewayPayment?> Find(PaymentGateways gateways, GatewayAccount account, string id)
    {
        try
        {
            return await gateways.Find(account, id, "");
        }
        catch (PaymentGatewayException revoked) when (revoked.WrongKey)
        {
            return null;
        }
    }
}
