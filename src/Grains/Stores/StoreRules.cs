using System.Text.RegularExpressions;
using Dukaan.Payments;

namespace Dukaan.Stores;

/// <summary>What a store's settings may be. Whether a link is free only its grain knows.</summary>
public static partial class StoreRules
{
    public const int NameMost = 80;
    public const int DescriptionMost = 500;
    public const int AddressMost = 300;
    public const int ReturnPolicyMost = 4_000;

    /// <summary>UPI moves this currency only (NPCI).</summary>
    private const string UpiCurrency = "INR";

    public static Outcome<string> Name(string? name) => TypedText.Line("name", name, 1, NameMost);

    /// <summary>The settings after the change, their revision raised; the same settings where nothing differs.</summary>
    public static Outcome<StoreProfile> Apply(StoreProfile now, ChangeStore change)
    {
        var name = change.Name is null ? now.Name : Name(change.Name);
        var description = change.Description is null
            ? now.Description
            : TypedText.Block("description", change.Description, 0, DescriptionMost);
        var address = change.Address is null ? now.Address : TypedText.Block("address", change.Address, 0, AddressMost);
        var returns = change.ReturnPolicy is null
            ? now.ReturnPolicy
            : TypedText.Block("returnPolicy", change.ReturnPolicy, 0, ReturnPolicyMost);
        if ((name.Refusal ?? description.Refusal ?? address.Refusal ?? returns.Refusal ?? Check(change)) is { } refusal)
        {
            return refusal;
        }

        var next = now with
        {
            Name = name.Value!,
            Description = description.Value!,
            Slug = change.Slug ?? now.Slug,
            Currency = change.Currency ?? now.Currency,
            Language = change.Language ?? now.Language,
            Theme = change.Theme is { } theme ? new Theme(theme.Accent.ToLowerInvariant(), theme.Background.ToLowerInvariant()) : now.Theme,
            Picture = change.Picture switch
            {
                null => now.Picture,
                "" => null,
                var id => id,
            },
            Phone = change.Phone switch
            {
                null => now.Phone,
                "" => null,
                var typed => Phone.TryParse(typed, null, out var phone) ? phone.E164 : null,
            },
            Vpa = change.Vpa switch
            {
                null => now.Vpa,
                "" => null,
                var typed => Vpa.TryParse(typed, out var vpa) ? vpa.Value : null,
            },
            CashOnDelivery = change.CashOnDelivery ?? now.CashOnDelivery,
            Open = change.Open ?? now.Open,
            TimeZone = change.TimeZone ?? now.TimeZone,
            OnlinePayment = change.OnlinePayment ?? now.OnlinePayment,
            Address = address.Value!,
            ReturnPolicy = returns.Value!,
            ShowLeft = change.ShowLeft ?? now.ShowLeft,
        };
        if (CheckPayments(next) is { } payments)
        {
            return payments;
        }

        return next == now ? now : next with { Revision = now.Revision + 1 };
    }

    /// <summary>Why it cannot be a shop's currency, or null; null itself means the usual one.</summary>
    public static Refusal? CheckCurrency(string? currency) =>
        currency is null || Currencies.IsKnown(currency)
            ? null
            : Refusal.Invalid("currency", "unknown-currency", "Choose a currency from the list, by its ISO 4217 code such as INR.");

    public static Refusal? CheckLanguage(string? language) =>
        language is null || Languages.IsKnown(language)
            ? null
            : Refusal.Invalid("language", "unknown-language", "Choose a language from the list, by its tag such as en or hi.");

    private static Refusal? Check(ChangeStore change) =>
        (change.Slug is null ? null : Slug.Check(change.Slug))
        ?? CheckCurrency(change.Currency)
        ?? CheckLanguage(change.Language)
        ?? (
            change.Theme is { } theme
                ? CheckColour("theme.accent", theme.Accent) ?? CheckColour("theme.background", theme.Background)
                : null
        )
        ?? (
            string.IsNullOrEmpty(change.Picture) || Ids.IsId(change.Picture)
                ? null
                : Refusal.Invalid("picture", "unknown-picture", "Upload the picture first, then choose it.")
        )
        ?? (
            string.IsNullOrEmpty(change.Phone) || Phone.TryParse(change.Phone, null, out _)
                ? null
                : Refusal.Invalid("phone", "phone", "Type the phone number with its country code, such as +91 98765 43210.")
        )
        ?? (
            string.IsNullOrEmpty(change.Vpa) || Vpa.TryParse(change.Vpa, out _)
                ? null
                : Refusal.Invalid("vpa", "vpa", "A UPI address looks like name@bank.")
        )
        ?? (
            change.TimeZone is null || IsTimeZone(change.TimeZone)
                ? null
                : Refusal.Invalid("timeZone", "unknown-time-zone", "Choose a time zone by its IANA name, such as Asia/Kolkata.")
        )
        ?? (
            change.ShowLeft is null or (>= 0 and <= StoreProfile.ShowLeftMost)
                ? null
                : Refusal.Invalid("showLeft", "show-left", $"Choose a whole number from 0 (never) to {StoreProfile.ShowLeftMost}.")
        );

    private static Refusal? CheckColour(string field, string? colour) =>
        colour is not null && Colour().IsMatch(colour)
            ? null
            : Refusal.Invalid(field, "colour", "A colour is written as # and six digits, such as #0f766e.");

    private static Refusal? CheckPayments(StoreProfile profile)
    {
        if (profile.Vpa is not null && profile.Currency != UpiCurrency)
        {
            return Refusal.Invalid("vpa", "upi-needs-inr", "UPI pays in rupees only: clear the UPI address, or keep INR as the currency.");
        }

        return profile is { Vpa: null, CashOnDelivery: false, OnlinePayment: false }
            ? Refusal.Invalid(
                "cashOnDelivery",
                "no-payment",
                "Keep one way to pay: cash on delivery, a UPI address, or online payment. Else nobody can order."
            )
            : null;
    }

    private static bool IsTimeZone(string id) =>
        ZoneName().IsMatch(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId && zone.Id == id;

    [GeneratedRegex(@"\A#[0-9a-fA-F]{6}\z")]
    private static partial Regex Colour();

    [GeneratedRegex(@"\A[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}\z")]
    private static partial Regex ZoneName();
}
