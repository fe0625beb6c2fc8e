using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Pricing;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>How goods reach shoppers: whether the shop delivers, the zones and fees, and pickup.</summary>
internal static class DeliveryPage
{
    private static readonly string[] Fields = ["country", "delivery.offered", "delivery.pickupPlace"];

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
            "Delivery",
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), "Settings")}
            <h1>Delivery</h1>
            {errors.Summary(Fields)}
            <form method="post" action="{seller.Url("delivery")}" class="card">{Form.Hidden(version)}
            {SelectField.Of("country", "Your country", CountryNames.All.Prepend(("", "–")), typed?["country"] ?? terms.Country,
                errors["country"])}
            {Controls.Check("offered", "Offer delivery", offered, "To the zones below. Without zones, you deliver everywhere for free.")}
            {Controls.Check("pickup", "Offer pickup", pickup)}
            {new TextField("delivery.pickupPlace", "Pickup address and hours")
        {
            Value = typed?["delivery.pickupPlace"] ?? delivery.PickupPlace,
            Error = errors["delivery.pickupPlace"],
            Placeholder = "12 MG Road, every day from 10 to 8",
            Max = 200,
        }.Html}
            <button type="submit" class="btn big">Save</button></form>
            <section class="card flush"><div class="head"><h2>Delivery zones and fees</h2><a class="btn slim"
             href="{seller.Url("delivery/zones/new")}">{Icons.Plus}Add</a></div>
            {(delivery.Zones.IsEmpty ? Fragment.Of($"<p class=\"item soft\">No zones yet: you deliver everywhere for free.</p>") : default)}
            <ul class="list">{Each(delivery.Zones, zone => Row(seller, zone))}</ul></section>
            """
            ),
            errors.Status
        );
    }

    private static Fragment Row(SellerContext seller, DeliveryZone zone) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url(
                $"delivery/zones/{zone.Id}"
            )}"><span class="grow"><strong>{zone.Name}</strong><br><span class="soft small">{ZoneLabels.Places(
                zone
            )}</span></span><span class="end">{ZoneLabels.Fee(seller, zone.Fee)}</span>{Icons.Next}</a></li>
            """
        );

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var now = (await seller.Pricing().Get()).Terms.Delivery;
        var delivery = now with
        {
            Offered = form["offered"] == "true",
            Pickup = form["pickup"] == "true",
            PickupPlace = form["delivery.pickupPlace"],
        };
        var result = await seller
            .Pricing()
            .Change(new ChangeTerms(form.OperationId(), form.Version, Country: form["country"], Delivery: delivery));
        return await PricingTexts.Done(seller, result, "delivery", "Saved. Your shop shows it already.", errors =>
            Show(seller, form, errors)
        );
    }
}
