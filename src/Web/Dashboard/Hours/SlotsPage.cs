using System.Collections.Immutable;
using Dukaan.Features;
using Dukaan.Hours;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Hours;

/// <summary>The times from which customers choose when they order, and how many of the next ones are taken.</summary>
internal static class SlotsPage
{
    /// <summary>How many of the next times are listed with what is taken of them.</summary>
    private const int Next = 12;

    private static readonly string[] Fields = ["slots.windows", "slots.daysAhead"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/slots", seller => Show(seller, null, FormErrors.None));
        shop.Post("/slots", Save);
        shop.Get("/slots/new", seller => Edit(seller, null, SlotDraft.Blank, FormErrors.None));
        shop.Post("/slots/new", (seller, form) => Put(seller, form, null));
        shop.Get("/slots/{slotId}", async seller =>
            await Find(seller) is { } window ? await Edit(seller, window, SlotDraft.Of(window), FormErrors.None) : seller.Missing("time")
        );
        shop.Post("/slots/{slotId}", async (seller, form) =>
            await Find(seller) is { } window ? await Put(seller, form, window) : seller.Missing("time")
        );
        shop.Post("/slots/{slotId}/delete", Delete);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors errors)
    {
        var (terms, version) = await seller.Pricing().Get();
        var (words, slots) = (seller.Texts.Schedule, terms.Slots);
        var taken = await Taken(seller, slots);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            words.Slots,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{words.Slots}</h1>
                {errors.Summary(seller.Texts, Fields)}
                <p class="soft">{words.SlotsHint}</p>
                <section class="card flush"><div class="head"><h2>{words.Slots}</h2><a class="btn slim" href="{seller.Url(
                    "slots/new"
                )}">{Icons.Plus}{words.AddTime}</a></div>
                {(slots.Windows.IsEmpty ? Fragment.Of($"<p class=\"item soft\">{words.NoSlots}</p>") : default)}
                <ul class="list">{Each(slots.Windows, window => Row(seller, window))}</ul></section>
                <form method="post" action="{seller.Url("slots")}" class="card">{Form.Hidden(version)}
                {new TextField("slots.daysAhead", words.DaysAhead)
            {
                Value = typed?["slots.daysAhead"] ?? $"{slots.DaysAhead}",
                Error = errors["slots.daysAhead"],
                InputMode = "numeric",
                Max = 2,
                AutoComplete = "off",
            }.Html}{Controls.Check("required", words.MustChoose, typed is null ? slots.Required : typed["required"] == "true")}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                {taken}
                """
            ),
            errors.Status
        );
    }

    private static Fragment Row(SellerContext seller, SlotWindow window)
    {
        var days = DayTimes
            .Week(seller.Shop.Hours.FirstDay, seller.Language.Tag, seller.Shop.TimeZone)
            .Where(window.Days.Contains)
            .Select(day => seller.Language.Culture.DateTimeFormat.GetAbbreviatedDayName(day));
        return Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url($"slots/{window.Id}")}"><span class="grow"><strong><bdi>{DayTimes.Span(
                window.From,
                window.Until
            )}</bdi></strong><br><span class="soft small">{string.Join(", ", days)}</span></span><span class="end">{(
                window.Places > 0 ? $"{window.Places}" : ""
            )}</span>{Icons.Next}</a></li>
            """
        );
    }

    /// <summary>The next times with limited places, and how many orders have one.</summary>
    private static async Task<Fragment> Taken(SellerContext seller, SlotTerms slots)
    {
        var limited = slots with { Windows = [.. slots.Windows.Where(window => window.Places > 0)] };
        if (limited.Windows.IsEmpty)
        {
            return default;
        }

        var services = seller.Http.RequestServices;
        var (grains, now) = (services.GetRequiredService<IGrainFactory>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var free = new[] { await Free(pickup: false), await Free(pickup: true) };
        var next = free.SelectMany(each => each)
            .DistinctBy(each => each.Slot.Id)
            .OrderBy(each => each.Slot.Day)
            .ThenBy(each => each.Slot.From);
        return Fragment.Of(
            $"""
            <ul class="card flush list">{Each(
                next.Take(Next),
                each => Fragment.Of(
                    $"""
                    <li class="item"><span class="grow">{DayTimes.Of(
                        each.Slot,
                        seller.Language.Culture
                    )}</span><span class="end">{ShopTexts.Fill(
                        seller.Texts.Schedule.Taken,
                        $"{each.Slot.Places - each.Left}",
                        $"{each.Slot.Places}"
                    )}</span></li>
                    """
                )
            )}</ul>
            """
        );

        Task<ImmutableArray<(ChosenSlot Slot, long? Left)>> Free(bool pickup) =>
            FreeSlots.Of(grains, seller.Shop, limited.Offered(seller.Shop.Hours, OpeningTimes.ZoneOf(seller.Shop.TimeZone), pickup, now));
    }

    private static async Task<IResult> Edit(SellerContext seller, SlotWindow? window, SlotDraft draft, FormErrors errors)
    {
        var version = (await seller.Pricing().Get()).Version;
        var title = window is null ? seller.Texts.Schedule.AddTime : DayTimes.Span(window.From, window.Until);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("slots"), seller.Texts.Schedule.Slots)}
                <h1>{title}</h1>
                {errors.Summary(seller.Texts, Fields)}
                <form method="post" action="{seller.Url($"slots/{window?.Id ?? "new"}")}" class="card">{Form.Hidden(version)}
                {draft.Html(seller)}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button>{(
                    window is null
                        ? default
                        : Controls.Act(
                            seller.Url($"slots/{window.Id}/delete"),
                            Fragment.Of($"{seller.Texts.Common.Remove}"),
                            "btn bad quiet"
                        )
                )}</form>
                """
            ),
            errors.Status
        );
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var now = (await seller.Pricing().Get()).Terms.Slots;
        var slots = now with { DaysAhead = SlotDraft.Number(form["slots.daysAhead"]), Required = form["required"] == "true" };
        var result = await seller.Pricing().Change(new ChangeTerms(form.OperationId(), form.Version) { Slots = slots });
        return await PricingTexts.Done(seller, result, "slots", seller.Texts.Common.SavedInShop, errors => Show(seller, form, errors));
    }

    private static async Task<IResult> Put(SellerContext seller, Form form, SlotWindow? window)
    {
        var draft = SlotDraft.Of(form);
        var read = draft.Read(window?.Id ?? Ids.Derive("slot", seller.StoreId, form.OperationId()));
        var gate = seller.Http.RequestServices.GetRequiredService<FeatureGate>();
        if ((read.Error ?? gate.WhyNot(Feature.Slots, "slots.windows")) is { } wrong)
        {
            return await Edit(seller, window, draft, FormErrors.Of(wrong));
        }

        var now = (await seller.Pricing().Get()).Terms.Slots;
        ImmutableArray<SlotWindow> windows = [.. now.Windows.Where(other => other.Id != read.Value!.Id), read.Value!];
        var result = await seller
            .Pricing()
            .Change(new ChangeTerms(form.OperationId(), form.Version) { Slots = now with { Windows = windows } });
        return await PricingTexts.Done(seller, result, "slots", seller.Texts.Common.SavedInShop, errors =>
            Edit(seller, window, draft, errors)
        );
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form)
    {
        var now = (await seller.Pricing().Get()).Terms.Slots;
        ImmutableArray<SlotWindow> left = [.. now.Windows.Where(window => window.Id != seller.Route("slotId"))];
        var result = await seller.Pricing().Change(new ChangeTerms(form.OperationId()) { Slots = now with { Windows = left } });
        return await PricingTexts.Done(seller, result, "slots", seller.Texts.Common.Deleted, errors =>
            Task.FromResult(seller.Go("slots", errors.General ?? seller.Texts.Common.DidNotWork))
        );
    }

    private static async Task<SlotWindow?> Find(SellerContext seller) =>
        (await seller.Pricing().Get()).Terms.Slots.Windows.FirstOrDefault(window => window.Id == seller.Route("slotId"));
}
