using System.Collections.Immutable;
using Dukaan.Features;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>One delivery zone: its places and its fee.</summary>
internal static class ZonePage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/delivery/zones/new", seller => Show(seller, null, ZoneDraft.Blank, FormErrors.None));
        shop.Post("/delivery/zones", (seller, form) => Save(seller, form, null));
        shop.Get("/delivery/zones/{zoneId}", async seller =>
            await Find(seller) is { } zone ? await Show(seller, zone, ZoneDraft.Of(seller, zone), FormErrors.None) : seller.Missing("zone")
        );
        shop.Post("/delivery/zones/{zoneId}", async (seller, form) =>
            await Find(seller) is { } zone ? await Save(seller, form, zone) : seller.Missing("zone")
        );
        shop.Post("/delivery/zones/{zoneId}/delete", Delete);
    }

    private static async Task<IResult> Show(SellerContext seller, DeliveryZone? zone, ZoneDraft draft, FormErrors errors)
    {
        var version = (await seller.Pricing().Get()).Version;
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            zone?.Name ?? seller.Texts.Selling.AddZone,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("delivery"), seller.Texts.Selling.Delivery)}
                <h1>{zone?.Name ?? seller.Texts.Selling.AddZone}</h1>
                {errors.Summary(seller.Texts, ZoneForm.Fields)}
                <form method="post" action="{seller.Url(
                    zone is null ? "delivery/zones" : $"delivery/zones/{zone.Id}"
                )}" class="card">{Form.Hidden(version)}
                {new ZoneForm(seller, draft, errors).Html}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                {(
                    zone is null
                        ? default
                        : Controls.Button(seller.Url($"delivery/zones/{zone.Id}/delete"), Fragment.Of($"{
                            seller.Texts.Selling.DeleteZone}"), "btn bad")
                )}
                """
            ),
            errors.Status
        );
    }

    private static async Task<IResult> Save(SellerContext seller, Form form, DeliveryZone? zone)
    {
        var draft = ZoneDraft.Of(form);
        var delivery = (await seller.Pricing().Get()).Terms.Delivery;
        var errors = draft.Read(seller, zone?.Id ?? Ids.Derive("zone", seller.StoreId, form.OperationId()), out var read);
        if (
            read is { Area.Length: > 0 } or { MinimumOrder: > 0 }
            && seller.Http.RequestServices.GetRequiredService<FeatureGate>().WhyNot(Feature.DeliveryAreas, "area") is { } later
        )
        {
            return await Show(seller, zone, draft, FormErrors.Of(later));
        }

        if (read is null)
        {
            return await Show(seller, zone, draft, errors);
        }

        var at = delivery.Zones.ToList().FindIndex(other => other.Id == read.Id);
        var zones = at < 0 ? delivery.Zones.Add(read) : delivery.Zones.SetItem(at, read);
        var result = await seller
            .Pricing()
            .Change(new ChangeTerms(form.OperationId(), form.Version, Delivery: delivery with { Zones = zones }));
        var prefix = $"delivery.zones[{(at < 0 ? zones.Length - 1 : at)}].";
        return await PricingTexts.Done(seller, Plain(result, prefix), "delivery", seller.Texts.Common.IsSaved(read.Name), problems =>
            Show(seller, zone, draft, problems)
        );
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form)
    {
        var delivery = (await seller.Pricing().Get()).Terms.Delivery;
        ImmutableArray<DeliveryZone> left = [.. delivery.Zones.Where(zone => zone.Id != seller.Route("zoneId"))];
        var result = await seller.Pricing().Change(new ChangeTerms(form.OperationId(), Delivery: delivery with { Zones = left }));
        return await PricingTexts.Done(seller, result, "delivery", seller.Texts.Common.Deleted, errors =>
            Task.FromResult(seller.Go("delivery", errors.General ?? seller.Texts.Common.DidNotWork))
        );
    }

    /// <summary>The form has one zone, so its fields are named without the list.</summary>
    private static Result<TermsView> Plain(Result<TermsView> result, string prefix) =>
        result.Error is { Field: { } field } error && field.StartsWith(prefix, StringComparison.Ordinal)
            ? error with
            {
                Field = field[prefix.Length..],
            }
            : result;

    private static async Task<DeliveryZone?> Find(SellerContext seller) =>
        (await seller.Pricing().Get()).Terms.Delivery.Zones.FirstOrDefault(zone => zone.Id == seller.Route("zoneId"));
}
