using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Payments;
using Dukaan.Pricing;
using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Dashboard.Payments;

/// <summary>The parts of the payments page, each saved separately, in one form.</summary>
/// <param name="seller">The shop.</param>
/// <param name="accounts">Its accounts at gateways, the present one first.</param>
/// <param name="terms">How long its orders wait.</param>
/// <param name="gateways">The gateways of this installation, the default first.</param>
/// <param name="hasCodes">Whether one of them makes UPI codes.</param>
internal sealed class PaymentForms(
    SellerContext seller,
    ImmutableArray<GatewayAccount> accounts,
    SaleTerms terms,
    ImmutableArray<string> gateways,
    bool hasCodes
)
{
    public static readonly string[] Fields =
    [
        "vpa",
        "gateway",
        "keyId",
        "key",
        "webhookSecret",
        "upiCodes",
        "reservationMinutes",
        "confirmationHours",
        "advance",
    ];

    /// <summary>The fields of a part.</summary>
    public static string[] FieldsOf(PaymentPart part) =>
        part switch
        {
            PaymentPart.Direct => ["vpa", "cashOnDelivery"],
            PaymentPart.Online => ["gateway", "keyId", "key", "webhookSecret", "offered", "upiCodes"],
            PaymentPart.Waiting => ["reservationMinutes", "confirmationHours", "askCustomer", "advance"],
            _ => [],
        };

    /// <summary>All parts; those with unsaved input as typed.</summary>
    /// <param name="part">The part whose button was pressed and refused, or none.</param>
    /// <param name="typed">The input if not all of it is saved, or null.</param>
    /// <param name="errors">Validation errors.</param>
    public Fragment Html(PaymentPart part, Form? typed, FormErrors errors)
    {
        (Form?, FormErrors) In(PaymentPart one) =>
            one == part ? (typed, errors) : (typed is not null && IsTyped(one, typed) ? typed : null, FormErrors.None);
        return Controls.Parts(
            seller.Url("payments/direct"),
            Fragment.Of($"{Direct(In(PaymentPart.Direct))}{Online(In(PaymentPart.Online))}{Waiting(In(PaymentPart.Waiting))}"),
            attributes: typed is null ? default : Fragment.Trusted(" data-unsaved")
        );
    }

    /// <summary>Whether a part has unsaved input.</summary>
    public bool IsTyped(PaymentPart part, Form form) =>
        part switch
        {
            PaymentPart.Direct => form.Sent("vpa")
                && (form["vpa"] != (seller.Shop.Vpa ?? "") || form["cashOnDelivery"] == "true" != seller.Shop.CashOnDelivery),
            PaymentPart.Online => form.Sent("keyId")
                && (
                    form["keyId"] != (Account?.KeyId ?? "")
                    || form["gateway"] != Gateway
                    || form.Has("key")
                    || form.Has("webhookSecret")
                    || form["offered"] == "true" != IsOffered
                    || (Codes is { } has && form["upiCodes"] == "true" != has)
                ),
            PaymentPart.Waiting => form.Sent("reservationMinutes")
                && (
                    form["reservationMinutes"] != Text(terms.ReservationMinutes)
                    || form["confirmationHours"] != Text(terms.ConfirmationHours)
                    || form["askCustomer"] == "true" != terms.AskCustomer
                    || form["advance"] != AdvanceText.Write(seller, terms.Advance)
                ),
            _ => false,
        };

    private GatewayAccount? Account => accounts.FirstOrDefault();

    private string Gateway =>
        Account is { } account && gateways.Contains(account.Gateway) ? account.Gateway : gateways.FirstOrDefault() ?? "";

    private bool IsOffered => Account is null || seller.Shop.OnlinePayment;

    private bool? Codes => hasCodes && seller.Shop.Currency == "INR" ? seller.Shop.UpiCodes : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private const string Plain = " autocapitalize=\"none\" spellcheck=\"false\"";

    private Fragment Direct((Form? Typed, FormErrors Errors) sent)
    {
        var (typed, errors) = sent;
        return Card(
            "direct",
            seller.Texts.Payments.CashUpi,
            Fragment.Of(
                $"""
            {Controls.Check("cashOnDelivery", seller.Texts.Payments.CashOnDelivery,
                typed is null ? seller.Shop.CashOnDelivery : typed["cashOnDelivery"] == "true")}
            {new TextField("vpa", seller.Texts.Payments.YourUpi)
        {
            Value = typed?["vpa"] ?? seller.Shop.Vpa ?? "",
            Error = errors["vpa"],
            Hint = seller.Texts.Payments.UpiHint,
            Placeholder = "asha@okaxis",
            InputMode = "email",
            AutoComplete = "off",
            Max = 255,
            Attributes = Fragment.Trusted(Plain),
        }.Html}
            """
            )
        );
    }

    private Fragment Online((Form? Typed, FormErrors Errors) sent) =>
        gateways.IsEmpty
            ? default
            : Card(
                "online",
                seller.Texts.Payments.OnlinePayment,
                new OnlineAccountFields(seller.Texts, accounts, gateways, Gateway, IsOffered, Codes).Html(
                    sent.Typed,
                    sent.Errors,
                    $"{seller.Http.PublicUrl()}/hooks/payments/{seller.StoreId}"
                )
            );

    private Fragment Waiting((Form? Typed, FormErrors Errors) sent)
    {
        var (typed, errors) = sent;
        TextField Number(string name, string label, int now, string hint) =>
            new(name, label)
            {
                Value = typed?[name] ?? Text(now),
                Error = errors[name],
                Hint = hint,
                InputMode = "numeric",
                Max = 6,
                Required = true,
                AutoComplete = "off",
            };
        return Card(
            "waiting",
            seller.Texts.Payments.TimeLimits,
            Fragment.Of(
                $"""
                <p class="soft">{seller.Texts.Payments.TimeLimitsHint}</p>
                {Number("reservationMinutes", seller.Texts.Payments.MinutesToPay, terms.ReservationMinutes, 
                    seller.Texts.Payments.MinutesHint).Html}
                {Number(
                    "confirmationHours",
                    seller.Texts.Payments.HoursToConfirm,
                    terms.ConfirmationHours,
                    seller.Texts.Payments.HoursHint
                ).Html}
                {Controls.Check(
                    "askCustomer",
                    seller.Texts.Couriers.AskCustomer,
                    typed is null ? terms.AskCustomer : typed["askCustomer"] == "true"
                )}
                {(seller.Shop.OnlinePayment || terms.Advance is not null ? Advance(typed, errors) : default)}
                """
            )
        );
    }

    private Fragment Advance(Form? typed, FormErrors errors) =>
        new TextField("advance", seller.Texts.GiftCards.Advance)
        {
            Value = typed?["advance"] ?? AdvanceText.Write(seller, terms.Advance),
            Error = errors["advance"],
            Hint = seller.Texts.GiftCards.AdvanceHint,
            InputMode = "decimal",
            Max = 40,
            AutoComplete = "off",
        }.Html;

    private Fragment Card(string path, string heading, Fragment fields) =>
        Fragment.Of(
            $"""
            <section class="card" data-part><h2>{heading}</h2>{fields}{Controls.PartButton(
                seller.Url($"payments/{path}"),
                seller.Texts.Common.Save
            )}</section>
            """
        );
}
