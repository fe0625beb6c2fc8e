using System.Collections.Immutable;
using Dukaan.Customers;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Customers;

/// <summary>One customer: what they ordered, and what the seller notes of them.</summary>
internal static class CustomerPage
{
    private const int MaxOrders = 50;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/customers/{phone}", seller => Show(seller));
        shop.Post("/customers/{phone}", Save);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed = null, FormErrors? errors = null)
    {
        if (await seller.Customers.Get(seller.Route("phone")) is not { } customer)
        {
            return seller.Missing("customer");
        }

        var words = seller.Texts.Customers;
        var orders = customer.Phone.Length == 0 ? [] : await seller.Orders.Find(new OrderFilter(Text: customer.Phone), null, MaxOrders);
        var past = await seller.Customers.Past(customer.Key);
        var blocking = await Blocking(seller, customer);
        return Frame.Page(
            seller,
            DashboardSection.Orders,
            customer.Name,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("customers"), words.Title)}<h1>{customer.Name}</h1>
                {errors?.Summary(seller.Texts, "note", "tags") ?? default}
                <div class="two"><div class="stack">
                <section class="card"><div><span class="num">{customer.Phone}</span>{Email(customer)}</div>
                <p>{seller.Texts.Common.Orders(customer.Orders)} · {words.Spent} <b class="num">{seller.Amount(customer.Spent)}</b><br>
                <span class="soft small">{words.FirstLast(
                    seller.Time.Of(customer.FirstSeen),
                    seller.Time.Of(customer.LastSeen)
                )}</span>{CustomersPage.Score(seller, customer)}</p>
                {(customer.Phone.Length == 0 ? default : Calls(customer, words))}</section>
                {Notes(seller, customer, typed, errors)}{blocking}</div>
                <div class="stack">{(orders.IsEmpty ? default : Fragment.Of(
                    $"""
                    <h2>{seller.Texts.OrderDesk.OrdersHeading}</h2><ul class="card flush list">{Each(
                        orders.Where(order => order.CustomerPhone == customer.Phone),
                        order => OrderLabels.Row(seller, order)
                    )}</ul>
                    """
                ))}{(past.IsEmpty ? default : Past(seller, past))}</div></div>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static Fragment Email(CustomerSummary customer) =>
        customer.Email.Length == 0 ? default : Fragment.Of($"<br><a href=\"{$"mailto:{customer.Email}":href}\">{customer.Email}</a>");

    private static Fragment Calls(CustomerSummary customer, CustomersTexts words) =>
        Fragment.Of(
            $"""
            <div class="row fill"><a class="btn quiet" href="{$"tel:{customer.Phone}":href}">{Icons.Phone}{words.Call}</a>
            <a class="btn wa"
             href="https://wa.me/{customer.Phone.TrimStart('+'):url}" target="_blank"
             rel="noopener">{Icons.Chat}WhatsApp</a></div>
            """
        );

    /// <summary>Orders of the seller's former shop: history, without pages of their own.</summary>
    private static Fragment Past(SellerContext seller, ImmutableArray<PastOrder> orders) =>
        Fragment.Of(
            $"""
            <h2>{seller.Texts.Import.FormerShop}</h2><ul class="card flush list">{Each(orders.Take(MaxOrders), order => Fragment.Of(
                $"""
                <li><div class="item"><span class="grow"><strong>{order.Number}</strong><br><span class="soft small">{seller.Time.Of(
                    order.PlacedAt
                )} · {order.State}<br>{string.Join("; ", order.Lines.Select(line => $"{line.Quantity} × {line.Title}"))}</span></span><span
                 class="end"><b class="num">{seller.Amount(order.Total)}</b></span></div></li>
                """
            ))}</ul>
            """
        );

    private static Fragment Notes(SellerContext seller, CustomerSummary customer, Form? typed, FormErrors? errors)
    {
        var words = seller.Texts.Customers;
        var (note, tags) = (typed?["note"] ?? customer.Note, typed?["tags"] ?? string.Join(", ", customer.Tags));
        return Fragment.Of(
            $"""
            <form method="post" action="{seller.Url(
                $"customers/{Uri.EscapeDataString(customer.Key)}"
            )}" class="card stack"{When(
                typed is not null,
                " data-unsaved"
            )}>{Form.Hidden()}<h2>{words.YourNotes}</h2>
            <div class="field"><label for="note">{words.NoteHint}</label><textarea id="note" name="note"
             maxlength="1000" rows="3">{note}</textarea>{Wrong(errors?["note"])}</div>
            <div class="field"><label for="tags">{words.TagsHint}</label><input id="tags" name="tags" value="{tags}"
             maxlength="900" autocomplete="off">{Wrong(errors?["tags"])}</div>
            {(customer.Tags.IsEmpty ? default : Fragment.Of($"<p>{words.SameTag}: {Each(customer.Tags, tag => Fragment.Of(
                $"<a href=\"{seller.Url($"customers?tag={Uri.EscapeDataString(tag)}")}\">{tag}</a> "
            ))}</p>"))}
            <button type="submit" class="btn">{seller.Texts.Common.Save}</button></form>
            """
        );
    }

    /// <summary>Whether they are on the block list. A customer of a former shop without a phone cannot order under it.</summary>
    private static async Task<Fragment> Blocking(SellerContext seller, CustomerSummary customer)
    {
        if (customer.Phone.Length == 0)
        {
            return default;
        }

        var names = await TeamNames.Of(seller, customer.Block is { } block ? [block.By] : []);
        var said = customer.Block is { } why ? Fragment.Of($"<p>{BlockForm.Said(seller, why, names.Who(why.By))}</p>") : default;
        return Fragment.Of(
            $"""
            <form method="post" action="{seller.Url(
                $"customers/{Uri.EscapeDataString(customer.Phone)}/block"
            )}" class="card stack">{Form.Hidden()}<h2>{seller.Texts.Customers.BlockList}</h2>{said}
            <p class="soft small">{seller.Texts.Customers.BlockHint}</p>{BlockForm.Fields(seller, customer.Block, true, null, null)}
            <button type="submit" class="btn">{seller.Texts.Common.Save}</button></form>
            """
        );
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var phone = seller.Route("phone");
        var saved = await seller.Customers.Change(
            new ChangeCustomer(form.OperationId(), phone, form["note"], [.. form["tags"].Split(',', StringSplitOptions.TrimEntries)])
        );
        return saved.Ok || Form.IsRepeat(saved.Error) ? seller.Go($"customers/{Uri.EscapeDataString(phone)}", seller.Texts.Common.Saved)
            : saved.Error.Kind == ErrorKind.NotFound ? seller.Missing("customer")
            : await Show(seller, form, FormErrors.Of(saved.Error));
    }

    private static Fragment Wrong(string? error) => error is null ? default : Fragment.Of($"""<p class="error" role="alert">{error}</p>""");
}
