using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Terms;

/// <summary>One delivery zone: which places, and what it costs.</summary>
internal static class ZonePage
{
    public static void Map(DeskRoutes shop)
    {
        shop.Get("/delivery/zones/new", desk => Show(desk, null, ZoneDraft.Blank, FormErrors.None));
        shop.Post("/delivery/zones", (desk, form) => Save(desk, form, null));
        shop.Get("/delivery/zones/{zoneId}", async desk =>
            await Find(desk) is { } zone ? await Show(desk, zone, ZoneDraft.Of(desk, zone), FormErrors.None) : Desk.Missing("zone")
        );
        shop.Post("/delivery/zones/{zoneId}", async (desk, form) =>
            await Find(desk) is { } zone ? await Save(desk, form, zone) : Desk.Missing("zone")
        );
        shop.Post("/delivery/zones/{zoneId}/delete", Delete);
    }

    private static async Task<IResult> Show(Desk desk, DeliveryZone? zone, ZoneDraft draft, FormErrors errors)
    {
        var version = (await desk.Terms().Get()).Version;
        return Frame.Page(
            desk,
            Place.Settings,
            zone?.Name ?? "Add a delivery zone",
            Fragment.Of(
                $"""
                {Controls.Back(desk.Url("delivery"), "Delivery")}
                <h1>{zone?.Name ?? "Add a delivery zone"}</h1>
                {errors.Summary(ZoneForm.Fields)}
                <form method="post" action="{desk.Url(
                    zone is null ? "delivery/zones" : $"delivery/zones/{zone.Id}"
                )}" class="card">{Form.Hidden(version)}
                {new ZoneForm(desk, draft, errors).Html}
                <button type="submit" class="btn big">Save</button></form>
                {(
                    zone is null
                        ? default
                        : Controls.Button(desk.Url($"delivery/zones/{zone.Id}/delete"), Fragment.Of($"Delete this zone"), "btn bad")
                )}
                """
            ),
            errors.Status
        );
    }

    private static async Task<IResult> Save(Desk desk, Form form, DeliveryZone? zone)
    {
        var draft = ZoneDraft.Of(form);
        var delivery = (await desk.Terms().Get()).Terms.Delivery;
        var errors = draft.Read(desk, zone?.Id ?? Ids.Derive("zone", desk.StoreId, form.OperationId()), out var read);
        if (read is null)
            return await Show(desk, zone, draft, errors);

        var at = delivery.Zones.ToList().FindIndex(other => other.Id == read.Id);
        var zones = at < 0 ? delivery.Zones.Add(read) : delivery.Zones.SetItem(at, read);
        var outcome = await desk.Terms()
            .Change(new ChangeTerms(form.OperationId(), form.Version, Delivery: delivery with { Zones = zones }));
        var prefix = $"delivery.zones[{(at < 0 ? zones.Length - 1 : at)}].";
        return await TermsDesk.Done(desk, Plain(outcome, prefix), "delivery", $"{read.Name} is saved.", problems =>
            Show(desk, zone, draft, problems)
        );
    }

    private static async Task<IResult> Delete(Desk desk, Form form)
    {
        var delivery = (await desk.Terms().Get()).Terms.Delivery;
        ImmutableArray<DeliveryZone> left = [.. delivery.Zones.Where(zone => zone.Id != desk.Route("zoneId"))];
        var outcome = await desk.Terms().Change(new ChangeTerms(form.OperationId(), Delivery: delivery with { Zones = left }));
        return await TermsDesk.Done(desk, outcome, "delivery", "Deleted.", errors =>
            Task.FromResult(desk.Go("delivery", errors.General ?? "That did not work."))
        );
    }

    /// <summary>The form has one zone: its fields are named without the list they stand in.</summary>
    private static Outcome<TermsView> Plain(Outcome<TermsView> outcome, string prefix) =>
        outcome.Refusal is { Field: { } field } refusal && field.StartsWith(prefix, StringComparison.Ordinal)
            ? refusal with
            {
                Field = field[prefix.Length..],
            }
            : outcome;

    private static async Task<DeliveryZone?> Find(Desk desk) =>
        (await desk.Terms().Get()).Terms.Delivery.Zones.FirstOrDefault(zone => zone.Id == desk.Route("zoneId"));
}
