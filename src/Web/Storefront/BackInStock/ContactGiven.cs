using Dukaan.Messages;
using Dukaan.Silo.Messages;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Storefront.Checkout;

namespace Dukaan.Web.Storefront.BackInStock;

/// <summary>Where a notification goes: a phone or a mailbox.</summary>
internal readonly record struct ContactGiven(Phone? Phone, EmailAddress? Email)
{
    /// <summary>As the person reads it on their own page.</summary>
    public string Text => Email?.Text ?? Phone?.E164 ?? "";

    /// <summary>Whether this site sends such messages.</summary>
    public bool CanBeTold(IServiceProvider services) =>
        Email is null ? services.GetRequiredService<IMessageSender>().IsOn : services.GetRequiredService<OrderMailing>().IsOn;

    /// <summary>Reads one field for both.</summary>
    public static bool TryRead(string text, StoreProfile shop, out ContactGiven contact)
    {
        contact =
            text.Contains('@', StringComparison.Ordinal) || text.Contains('＠', StringComparison.Ordinal)
                ? new ContactGiven(null, EmailAddress.TryParse(text, out var email) ? email : null)
                : new ContactGiven(HomeCountry.TryReadPhone(text, HomeCountry.CodeOf(shop), null, out var phone) ? phone : null, null);
        return contact.Phone is not null || contact.Email is not null;
    }
}
