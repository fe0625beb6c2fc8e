using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Pricing;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>How goods reach shoppers: whether the shop delivers, the zones and fees, and pickup.</summary>
internal static class DeliveryPage
{
    private static readonly string[] Fields = ["country", "delivery.offered", "delivery.pickupPlace", "minimumOrder"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/delivery", seller => Show(seller, null, FormErrors.None));
        shop.Post("/delivery", Save);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors errors)
    {
        var (terms, version) = await seller.Pricing().Get();
        var delivery = terms.Delivery;
        var (offered, pickup) = typed is null
            ? (delivery.Offered, delivery.Pickup)
            : (typed["offered"] == "true", typed["pickup"] == "true");
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Selling.Delivery,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
            <h1>{seller.Texts.Selling.Delivery}</h1>
            {errors.Summary(seller.Texts, Fields)}
            <form method="post" action="{seller.Url("delivery")}" class="card">{Form.Hidden(version)}
            {SelectField.Of("country", seller.Texts.Selling.YourCountry, CountryNames.In(seller.Language.Culture).Prepend(("", "–")), 
                typed?["country"] ?? terms.Country,
                errors["country"])}
            {Controls.Check("offered", seller.Texts.Selling.OfferDelivery, offered, seller.Texts.Selling.OfferDeliveryHint)}
            {Controls.Check("pickup", seller.Texts.Selling.OfferPickup, pickup)}
            {new TextField("delivery.pickupPlace", seller.Texts.Selling.PickupPlace)
        {
            Value = typed?["delivery.pickupPlace"] ?? delivery.PickupPlace,
            Error = errors["delivery.pickupPlace"],
            Placeholder = seller.Texts.Selling.PickupExample,
            Max = 200,
        }.Html}
            {new TextField("minimumOrder", seller.Texts.Selling.MinimumOrder)
        {
            Value = typed?["minimumOrder"] ?? PricingTexts.Write(seller, terms.MinimumOrder > 0 ? terms.MinimumOrder : null),
            Error = errors["minimumOrder"],
            Hint = seller.Texts.Selling.MinimumOrderHint,
            Before = Currencies.Sign(seller.Shop.Currency),
            InputMode = "decimal",
            Max = 40,
            AutoComplete = "off",
        }.Html}
            <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
            {(CourierFeePage.IsFor(seller) ? ByCourier(seller, delivery.Courier is not null) : default)}
            <section class="card flush"><div class="head"><h2>{seller.Texts.Selling.Zones}</h2><a class="btn slim"
             href="{seller.Url("delivery/zones/new")}">{Icons.Plus}{seller.Texts.Common.Add}</a></div>
            {(delivery.Zones.IsEmpty ? Fragment.Of($"<p class=\"item soft\">{seller.Texts.Selling.NoZones}</p>") : default)}
            <ul class="list">{Each(delivery.Zones, zone => Row(seller, zone))}</ul></section>
            """
            ),
            errors.Status
        );
    }

    private static Fragment ByCourier(SellerContext seller, bool on) =>
        Fragment.Of(
            $"""
            <section class="card flush"><ul class="list"><li><a class="item" href="{seller.Url(
                "delivery/courier"
            )}"><span class="grow">{seller.Texts.Couriers.FeeTitle}</span>{(
                on ? Fragment.Trusted("<span class=\"badge go\">✓</span>") : default
            )}{Icons.Next}</a></li></ul></section>
            """
        );

    private static Fragment Row(SellerContext seller, DeliveryZone zone) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url(
                $"delivery/zones/{zone.Id}"
            )}"><span class="grow"><strong>{zone.Name}</strong><br><span class="soft small">{ZoneLabels.Places(
                seller,
                zone
            )}</span></span><span class="end">{ZoneLabels.Fee(seller, zone.Fee)}</span>{Icons.Next}</a></li>
            """
        );

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var minimum = PricingTexts.Amount(seller, form["minimumOrder"], "minimumOrder");
        if (!minimum.Ok)
        {
            return await Show(seller, form, FormErrors.Of(minimum.Error));
        }

        var now = (await seller.Pricing().Get()).Terms.Delivery;
        var delivery = now with
        {
            Offered = form["offered"] == "true",
            Pickup = form["pickup"] == "true",
            PickupPlace = form["delivery.pickupPlace"],
        };
        var result = await seller
            .Pricing()
            .Change(
                new ChangeTerms(form.OperationId(), form.Version, Country: form["country"], Delivery: delivery)
                {
                    MinimumOrder = minimum.Value ?? 0,
                }
            );
        return await PricingTexts.Done(seller, result, "delivery", seller.Texts.Common.SavedInShop, errors => Show(seller, form, errors));
    }
}
