using Dukaan.Hours;
using Dukaan.Stores;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Hours;

/// <summary>When the shop is open: the hours of each day of the week, holidays, and what happens to orders outside of them.</summary>
internal static class HoursPage
{
    private static readonly string[] Fields = ["hours", "hours.week", "hours.days", "hours.firstDay"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/hours", seller => Show(seller, null, FormErrors.None));
        shop.Post("/hours", Save);
    }

    private static Task<IResult> Show(SellerContext seller, Form? typed, FormErrors errors)
    {
        var (words, hours, culture) = (seller.Texts.Schedule, seller.Shop.Hours, seller.Language.Culture);
        var first = typed?["firstDay"] ?? hours.FirstDay?.ToString() ?? "";
        var refuses = typed is null ? hours.Refuses : typed["refuses"] == "true";
        return Task.FromResult(
            Frame.Page(
                seller,
                DashboardSection.Settings,
                words.Hours,
                Fragment.Of(
                    $"""
                    {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                    <h1>{words.Hours}</h1>
                    {errors.Summary(seller.Texts, Fields)}
                    <p class="soft">{words.HoursHint}</p>
                    <form method="post" action="{seller.Url("hours")}" class="stack">{Form.Hidden(seller.Store.Version)}
                    <ul class="card flush list">{Each(
                        DayTimes.Week(hours.FirstDay, seller.Language.Tag, seller.Shop.TimeZone),
                        day => Day(seller, day, typed)
                    )}</ul>
                    <section class="card"><h2>{words.SpecialDays}</h2><p class="soft small">{words.SpecialHint}</p>{Each(
                        HoursForm.Specials(seller, typed),
                        special => Special(seller, special)
                    )}</section>
                    <section class="card">{Controls.Check("refuses", words.Refuse, refuses, words.RefuseHint)}{SelectField.Of(
                        "firstDay",
                        words.FirstDay,
                        DayTimes
                            .Week(DayOfWeek.Monday, seller.Language.Tag, seller.Shop.TimeZone)
                            .Select(day => ($"{day}", DayTimes.Name(day, culture)))
                            .Prepend(("", words.AsUsual)),
                        first,
                        errors["hours.firstDay"]
                    )}</section>
                    <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                    """
                ),
                errors.Status
            )
        );
    }

    private static Fragment Day(SellerContext seller, DayOfWeek day, Form? typed)
    {
        var name = DayTimes.Name(day, seller.Language.Culture);
        var spans = seller.Shop.Hours.Week.Where(span => span.Day == day).ToList();
        return Fragment.Of(
            $"""
            <li class="item wrap"><div class="grow stack"><strong>{name}</strong>{Each(
                Enumerable.Range(0, Math.Max(2, spans.Count)),
                i => Times(seller, $"{day}{i}", name, typed, i < spans.Count ? (spans[i].From, spans[i].Until) : null)
            )}</div></li>
            """
        );
    }

    private static Fragment Special(SellerContext seller, HoursForm.Special special) =>
        Fragment.Of(
            $"""
            <div class="stack"><div class="row fill"><label class="small">{seller.Texts.Schedule.Day}<input type="date" name="{
                special.Name}.day" value="{special.Day}"></label><label class="small">{seller.Texts.Schedule.Name}<input name="{
                    special.Name}.name" value="{special.Title}" maxlength="{OpeningHours.MaxName}" dir="auto"></label></div>{Times(
                        special.From,
                        special.Until
                    )}</div>
            """
        );

    private static Fragment Times(SellerContext seller, string name, string label, Form? typed, (int From, int Until)? now)
    {
        string Value(string part, int? minutes) => typed?[$"{name}.{part}"] ?? (minutes is { } at ? DayTimes.Write(at) : "");
        var words = seller.Texts.Schedule;
        return Times(
            (words.Opens, $"{name}.from", Value("from", now?.From), $"{words.Opens}: {label}"),
            (words.Closes, $"{name}.until", Value("until", now?.Until), $"{words.Closes}: {label}")
        );
    }

    private static Fragment Times(params (string Label, string Name, string Value, string Spoken)[] fields) =>
        Fragment.Of(
            $"""
            <div class="row fill">{Each(
                fields,
                field => Fragment.Of(
                    $"""
                    <label class="small">{field.Label}<input type="time" name="{field.Name}" value="{field.Value}" aria-label="{
                        field.Spoken}"></label>
                    """
                )
            )}</div>
            """
        );

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var hours = HoursForm.Read(form);
        if (!hours.Ok)
        {
            return await Show(seller, form, FormErrors.Of(hours.Error));
        }

        var result = await seller.Settings.Change(new ChangeStore(form.OperationId(), form.Version) { Hours = hours.Value });
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await Show(seller, form, FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value?.Version ?? seller.Store.Version);
        return seller.Go("hours", seller.Texts.Common.SavedInShop);
    }
}
