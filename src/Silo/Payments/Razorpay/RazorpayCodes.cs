using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>
/// Payments by Razorpay's QR codes (razorpay.com/docs/api/qr-codes), each for one payment of a fixed amount. The link in the code is what
/// Razorpay calls image content, which it activates for an account on request.
/// </summary>
/// <remarks>
/// A code has no idempotency header and no reference of ours that could be searched for. A repeat therefore makes another code. The one
/// whose answer was lost was shown to nobody, so nobody pays it, and it ends by itself.
/// </remarks>
internal sealed class RazorpayCodes(RazorpayHttp http)
{
    private const string Path = "payments/qr_codes";
    private const string CodePrefix = "qr_";
    private const string PaymentPrefix = "pay_";
    private const int MaxName = 50;
    private const int MaxDescription = 250;

    /// <summary>Whether an id is of a code, or of what was paid by one.</summary>
    public static bool Has(string id) => IsCode(id) || IsPayment(id);

    public static bool IsPayment(string id) => id.StartsWith(PaymentPrefix, StringComparison.Ordinal);

    /// <summary>The code of a payment; null: the account may make none with a link in it.</summary>
    public async Task<GatewayPayment?> Create(GatewayAccount account, NewPayment payment)
    {
        if (payment.Amount.Currency != RazorpayCode.Currency)
        {
            return null;
        }

        try
        {
            var code = await http.Post<RazorpayCode>(
                account,
                Path,
                new
                {
                    Type = "upi_qr",
                    Name = Cut(payment.Description, MaxName),
                    Usage = "single_use",
                    FixedAmount = true,
                    PaymentAmount = payment.Amount.Amount,
                    Description = Cut(payment.Description, MaxDescription),
                    CloseBy = payment.EndsAt?.ToUnixTimeSeconds(),
                    Notes = new RazorpayNotes(payment.Key, payment.StoreId),
                }
            );
            if (code.Link is not null)
            {
                return Of(code, []);
            }

            await Close(account, code.Id);
            return null;
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
            return null;
        }
    }

    /// <summary>The payment of a code, or one payment that was made by it; null: there is none.</summary>
    public async Task<GatewayPayment?> Find(GatewayAccount account, string id)
    {
        if (!IsPayment(id))
        {
            return await Code(account, id) is { } code ? Of(code, await Attempts(account, code.Id)) : null;
        }

        if (await http.Get<RazorpayPayment>(account, $"payments/{id}") is not { OrderId: null } paid)
        {
            return null;
        }

        var its = await http.Get<RazorpayList<RazorpayCode>>(account, $"{Path}?payment_id={id}");
        var status =
            paid.IsCaptured ? GatewayStatus.Captured
            : paid.IsAuthorized ? GatewayStatus.Authorized
            : GatewayStatus.Failed;
        return new GatewayPayment(
            paid.Id,
            (its?.All is [{ } found, ..] ? found.Notes?.Key : null) ?? paid.Notes?.Key ?? "",
            status,
            paid.Money,
            Refunded: paid.IsCaptured ? new Money(paid.AmountRefunded, paid.Currency) : null,
            Captured: paid.IsCaptured ? paid.Money : null,
            Reference: paid.Id
        );
    }

    /// <summary>The attempts to pay a code.</summary>
    public async Task<IReadOnlyList<RazorpayPayment>> Attempts(GatewayAccount account, string id) =>
        (await http.Get<RazorpayList<RazorpayPayment>>(account, $"{Path}/{id}/payments?count=100"))?.All ?? [];

    /// <summary>Ends a code. A refusal says that it has ended or was paid, which its state tells.</summary>
    public async Task Close(GatewayAccount account, string id)
    {
        try
        {
            await http.Post<RazorpayCode>(account, $"{Path}/{id}/close", null);
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
            // Its state is asked for next.
        }
    }

    private Task<RazorpayCode?> Code(GatewayAccount account, string id) => http.Get<RazorpayCode>(account, $"{Path}/{id}");

    /// <summary>
    /// The payment from the code and what was paid by it. Once money came, its id is that of the payment that brought it: a refund names
    /// that one.
    /// </summary>
    private static GatewayPayment Of(RazorpayCode code, IReadOnlyCollection<RazorpayPayment> attempts)
    {
        var captured = attempts
            .Where(attempt => attempt.IsCaptured)
            .OrderBy(attempt => attempt.CreatedAt)
            .ThenBy(attempt => attempt.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var authorized = attempts.FirstOrDefault(attempt => attempt.IsAuthorized);
        var first = captured.FirstOrDefault();
        var over = code.Status == "closed";
        var status =
            first is not null ? GatewayStatus.Captured
            : authorized is not null ? GatewayStatus.Authorized
            : over ? GatewayStatus.Cancelled
            : attempts.Any(attempt => attempt.Status == "failed") ? GatewayStatus.Failed
            : GatewayStatus.Created;
        return new GatewayPayment(
            first?.Id ?? code.Id,
            code.Notes?.Key ?? "",
            status,
            new Money(code.PaymentAmount ?? 0, RazorpayCode.Currency),
            over ? null : code.Link,
            first is null ? null : new Money(first.AmountRefunded, first.Currency),
            first?.Money,
            (first ?? authorized)?.Id
        )
        {
            More = [.. captured.Skip(1).Select(more => new ReceivedMoney(more.Id, more.Money))],
        };
    }

    private static bool IsCode(string id) => id.StartsWith(CodePrefix, StringComparison.Ordinal);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
