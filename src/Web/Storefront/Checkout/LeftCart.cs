using Dukaan.Carts;
using Dukaan.Messages;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Orleans;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>Who is at the checkout and has not ordered yet: they are reminded once if they leave, where the seller wants it.</summary>
internal static class LeftCart
{
    public static Task Note(IGrainFactory grains, Shop shop, ShopFrame frame, CartView cart, CheckoutForm form) =>
        frame.Store.CartReminderHours > 0
        && cart.Lines.Length > 0
        && HomeCountry.TryReadPhone(form.Phone, HomeCountry.CodeOf(frame.Store), form.Country, out var phone)
            ? grains
                .GetGrain<ICartGrain>(StoreKey.Of(shop.StoreId, cart.Id))
                .LeftAtCheckout(
                    phone,
                    EmailAddress.TryParse(form.Email, out var email) ? email.Text : "",
                    TimeSpan.FromHours(frame.Store.CartReminderHours),
                    frame.Store.Language
                )
            : Task.CompletedTask;
}
