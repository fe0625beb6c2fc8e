using System.Text.RegularExpressions;
using Dukaan.Hours;
using Dukaan.Messages;
using Dukaan.Payments;

namespace Dukaan.Stores;

/// <summary>Validates the settings of a store. Whether a link is free, only its grain knows.</summary>
public static partial class StoreRules
{
    public const int MaxName = 80;
    public const int MaxDescription = 500;
    public const int MaxAddress = 300;
    public const int MaxReturnPolicy = 4_000;
    public const int MaxAnnouncement = 200;
    public const int MaxSocial = 8;

    private const int MaxAddressOfPage = 300;

    /// <summary>UPI moves this currency only (NPCI).</summary>
    private const string UpiCurrency = "INR";

    public static Result<string> Name(string? name) => TypedText.Line("name", name, 1, MaxName);

    /// <summary>The settings after the change, their revision raised; the same settings where nothing differs.</summary>
    public static Result<StoreProfile> Apply(StoreProfile now, ChangeStore change)
    {
        var name = change.Name is null ? now.Name : Name(change.Name);
        var description = change.Description is null
            ? now.Description
            : TypedText.Block("description", change.Description, 0, MaxDescription);
        var address = change.Address is null ? now.Address : TypedText.Block("address", change.Address, 0, MaxAddress);
        var returns = change.ReturnPolicy is null
            ? now.ReturnPolicy
            : TypedText.Block("returnPolicy", change.ReturnPolicy, 0, MaxReturnPolicy);
        var announcement = change.Announcement is null
            ? now.Announcement
            : TypedText.Line("announcement", change.Announcement, 0, MaxAnnouncement);
        var social = change.Social is { } links ? Social(links) : now.Social;
        var language = change.Language ?? now.Language;
        var languages = Languages(change.Languages ?? now.Languages, language);
        var hours = change.Hours is { } said ? HoursRules.Clean(said) : now.Hours;
        var texts = name.Error
            ?? description.Error
            ?? address.Error
            ?? returns.Error
            ?? announcement.Error
            ?? social.Error
            ?? hours.Error
            ?? languages.Error;
        if ((texts ?? Check(change)) is { } error)
        {
            return error;
        }

        var next = now with
        {
            Name = name.Value!,
            Description = description.Value!,
            Slug = change.Slug ?? now.Slug,
            Currency = change.Currency ?? now.Currency,
            Language = language,
            Languages = languages.Value.SequenceEqual(now.Languages) ? now.Languages : languages.Value,
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
            Announcement = announcement.Value!,
            Social = social.Value.SequenceEqual(now.Social) ? now.Social : social.Value,
            ReplyTo = change.ReplyTo switch
            {
                null => now.ReplyTo,
                "" => null,
                var typed => EmailAddress.TryParse(typed, out var replyTo) ? replyTo.Text : null,
            },
            CartReminderHours = change.CartReminderHours ?? now.CartReminderHours,
            Hours = hours.Value == now.Hours ? now.Hours : hours.Value!,
            Layout = change.Layout ?? now.Layout,
            UpiCodes = change.UpiCodes ?? now.UpiCodes,
        };
        if (CheckPayments(next) is { } payments)
        {
            return payments;
        }

        if (change.UpiCodes == true && next.Currency != UpiCurrency)
        {
            return Error.Invalid("upiCodes", "upi-needs-inr", "UPI pays in rupees only, and the shop has another currency.");
        }

        return next == now ? now : next with { Revision = now.Revision + 1 };
    }

    /// <summary>Why it cannot be a shop's currency, or null; null itself means the usual one.</summary>
    public static Error? CheckCurrency(string? currency) =>
        currency is null || Currencies.IsKnown(currency)
            ? null
            : Error.Invalid("currency", "unknown-currency", "Choose a currency from the list, by its ISO 4217 code such as INR.");

    public static Error? CheckLanguage(string? language) =>
        language is null || Values.Languages.IsKnown(language)
            ? null
            : Error.Invalid("language", "unknown-language", "Choose a language from the list, by its tag such as en or hi.");

    /// <summary>The languages besides the shop's own, each once.</summary>
    private static Result<ImmutableArray<string>> Languages(ImmutableArray<string> tags, string own)
    {
        ImmutableArray<string> others = tags.IsDefault ? [] : [.. tags.Where(tag => tag != own).Distinct(StringComparer.Ordinal)];
        if (others.Any(tag => !Values.Languages.IsKnown(tag)))
        {
            return Error.Invalid("languages", "unknown-language", "Choose a language from the list, by its tag such as en or hi.");
        }

        return others.Length <= StoreProfile.MaxLanguages
            ? others
            : Error.Invalid(
                "languages",
                "too-many-languages",
                $"A shop has at most {StoreProfile.MaxLanguages} languages besides its own."
            );
    }

    private static Error? Check(ChangeStore change) =>
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
                : Error.Invalid("picture", "unknown-picture", "Upload the picture first, then choose it.")
        )
        ?? (
            string.IsNullOrEmpty(change.Phone) || Phone.TryParse(change.Phone, null, out _)
                ? null
                : Error.Invalid("phone", "phone", "Type the phone number with its country code, such as +91 98765 43210.")
        )
        ?? (
            string.IsNullOrEmpty(change.Vpa) || Vpa.TryParse(change.Vpa, out _)
                ? null
                : Error.Invalid("vpa", "vpa", "A UPI address looks like name@bank.")
        )
        ?? (
            change.TimeZone is null || IsTimeZone(change.TimeZone)
                ? null
                : Error.Invalid("timeZone", "unknown-time-zone", "Choose a time zone by its IANA name, such as Asia/Kolkata.")
        )
        ?? (
            change.ShowLeft is null or (>= 0 and <= StoreProfile.MaxShowLeft)
                ? null
                : Error.Invalid("showLeft", "show-left", $"Choose a whole number from 0 (never) to {StoreProfile.MaxShowLeft}.")
        )
        ?? (
            change.CartReminderHours is null or (>= 0 and <= StoreProfile.MaxCartReminderHours)
                ? null
                : Error.Invalid(
                    "cartReminderHours",
                    "cart-reminder-hours",
                    $"Choose a whole number from 0 (never) to {StoreProfile.MaxCartReminderHours}."
                )
        )
        ?? (
            change.Layout is not { } layout || Enum.IsDefined(layout)
                ? null
                : Error.Invalid("layout", "unknown-layout", "Choose grid, pictures or list.")
        )
        ?? (
            string.IsNullOrEmpty(change.ReplyTo) || EmailAddress.TryParse(change.ReplyTo, out _)
                ? null
                : Error.Invalid("replyTo", "email", "Type the e-mail address as name@example.com, or leave it out.")
        );

    /// <summary>Addresses of the shop elsewhere, each once and in its one form; a missing <c>https://</c> is added.</summary>
    private static Result<ImmutableArray<string>> Social(ImmutableArray<string> links)
    {
        var clean = ImmutableArray.CreateBuilder<string>();
        foreach (var typed in links.IsDefault ? [] : links)
        {
            var text = typed?.Trim() ?? "";
            if (text.Length == 0)
            {
                continue;
            }

            text = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
            if (
                text.Length > MaxAddressOfPage
                || !Uri.TryCreate(text, UriKind.Absolute, out var address)
                || address.Scheme != Uri.UriSchemeHttps
                || address.UserInfo.Length > 0
                || !address.IdnHost.Contains('.', StringComparison.Ordinal)
            )
            {
                return Error.Invalid("social", "url-invalid", "Write the whole address, such as https://instagram.com/asha.sweets.");
            }

            if (!clean.Contains(address.AbsoluteUri))
            {
                clean.Add(address.AbsoluteUri);
            }
        }

        return clean.Count <= MaxSocial
            ? clean.ToImmutable()
            : Error.Invalid("social", "too-many-links", $"A shop has at most {MaxSocial} links to itself elsewhere.");
    }

    private static Error? CheckColour(string field, string? colour) =>
        colour is not null && Colour().IsMatch(colour)
            ? null
            : Error.Invalid(field, "colour", "A colour is written as # and six digits, such as #0f766e.");

    private static Error? CheckPayments(StoreProfile profile)
    {
        if (profile.Vpa is not null && profile.Currency != UpiCurrency)
        {
            return Error.Invalid("vpa", "upi-needs-inr", "UPI pays in rupees only: clear the UPI address, or keep INR as the currency.");
        }

        return profile is { Vpa: null, CashOnDelivery: false, OnlinePayment: false }
            ? Error.Invalid(
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
