using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Web.Html;
using Dukaan.Web.Payments;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Payments;

/// <summary>The fields of a shop's account at a payment gateway.</summary>
/// <param name="texts">In the seller's language.</param>
/// <param name="accounts">Its accounts, the present one first.</param>
/// <param name="gateways">The gateways of this installation, the default first.</param>
/// <param name="gateway">The present account's, or the default.</param>
/// <param name="offered">Whether shoppers can choose to pay online.</param>
/// <param name="codes">Whether who pays by UPI gets a code from the gateway; null: no gateway makes codes, or the shop takes no
/// rupees.</param>
internal sealed class OnlineAccountFields(
    DashboardTexts texts,
    ImmutableArray<GatewayAccount> accounts,
    ImmutableArray<string> gateways,
    string gateway,
    bool offered,
    bool? codes
)
{
    private const string Plain = " autocapitalize=\"none\" spellcheck=\"false\"";

    private GatewayAccount? Account => accounts.FirstOrDefault();

    /// <param name="typed">Unsaved input, or null.</param>
    /// <param name="errors">Validation errors.</param>
    /// <param name="webhookUrl">The address to enter at the gateway.</param>
    public Fragment Html(Form? typed, FormErrors errors, string webhookUrl) =>
        Fragment.Of(
            $"""
            <p class="soft">{texts.Payments.OnlineHint(Label(gateway))}</p>
            {Mode}
            {Controls.Check("offered", texts.Payments.OfferOnline, typed is null ? offered : typed["offered"] == "true")}
            {(codes is { } has ? Codes(typed, errors, has) : default)}
            {SelectField.Of(
                "gateway",
                texts.Gateways.Gateway,
                gateways.Select(name => (name, Label(name))),
                typed?["gateway"] ?? gateway,
                errors["gateway"]
            )}
            {(
                Field("keyId", texts.Payments.KeyId, errors) with
                {
                    Value = typed?["keyId"] ?? Account?.KeyId ?? "",
                    Required = true,
                    Max = 120,
                    Hint = $"Razorpay: key id (rzp_…). Stripe: publishable key (pk_…). {texts.Gateways.FormerKey}",
                    Attributes = Fragment.Trusted($"{Plain} list=\"known-keys\""),
                }
            ).Html}<datalist id="known-keys">{Each(
                accounts.Select(account => account.KeyId).Distinct(),
                id => Fragment.Of($"<option value=\"{id}\"></option>")
            )}</datalist>
            {(Secret("key", texts.Payments.SecretKey, errors) with { Value = typed?["key"] }).Html}
            {(Secret("webhookSecret", texts.Payments.WebhookSecret, errors) with { Value = typed?["webhookSecret"] }).Html}
            <div class="field"><label for="webhook-url">{texts.Payments.WebhookAt(Label(gateway))}</label>
            <div class="copy"><input id="webhook-url" value="{webhookUrl}"
             readonly><button class="btn js-only" type="button" data-copy="webhook-url">{texts.Common.Copy}</button></div></div>
            {Sandbox}
            """
        );

    private Fragment Codes(Form? typed, FormErrors errors, bool has) =>
        Controls.Check(
            "upiCodes",
            texts.Payments.UpiCodes,
            typed is null ? has : typed["upiCodes"] == "true",
            errors["upiCodes"] ?? texts.Payments.UpiCodesHint
        );

    private Fragment Mode =>
        KeyModes.Of(Account?.KeyId) switch
        {
            KeyModes.Test => Fragment.Of($"<p><span class=\"badge new\">{texts.Gateways.TestMode}</span></p>"),
            KeyModes.Live => Fragment.Of($"<p><span class=\"badge done\">{texts.Gateways.LiveMode}</span></p>"),
            _ => default,
        };

    /// <summary>In development the site is its own gateway and emulates the others; the keys are no secret.</summary>
    private Fragment Sandbox =>
        !gateways.Contains(SandboxGateway.Name)
            ? default
            : Fragment.Of(
                $"""
                <p class="soft small">{texts.Payments.Sandbox(
                    SandboxGateway.KeyId,
                    SandboxGateway.Key,
                    SandboxGateway.WebhookSecret
                )}<br>Razorpay: <code>{RazorpayEmulator.KeyId}</code>, <code>{RazorpayEmulator.Key}</code><br>Stripe:
                <code>{StripeEmulator.KeyId}</code>, <code>{StripeEmulator.Key}</code><br>
                <a href="/dev/gateway" target="_blank">{texts.Payments.HowItBehaves}</a></p>
                """
            );

    private static string Label(string name) =>
        name switch
        {
            RazorpayProvider.ProviderName => "Razorpay",
            StripeProvider.ProviderName => "Stripe",
            SandboxGateway.Name => "Sandbox",
            _ => name,
        };

    /// <summary>Never filled with the stored secret, only with unsaved input: empty keeps the stored one.</summary>
    private TextField Secret(string name, string label, FormErrors errors) =>
        Field(name, label, errors) with
        {
            Type = "password",
            Required = Account is null,
            Hint = Account is null ? null : texts.Payments.SecretHint,
            AutoComplete = "new-password",
        };

    private static TextField Field(string name, string label, FormErrors errors) =>
        new(name, label)
        {
            Error = errors[name],
            AutoComplete = "off",
            Max = 500,
            Attributes = Fragment.Trusted(Plain),
        };
}
