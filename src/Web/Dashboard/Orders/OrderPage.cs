using Dukaan.Couriers;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Couriers;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Pricing;
using Dukaan.Web.Sellers;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>
/// One order: the customer, the goods, the address, the history, and buttons for exactly the actions that are allowed now.
/// </summary>
internal static class OrderPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/orders/{orderId}", seller => Show(seller));
        shop.Post("/orders/{orderId}/{step}", Take);
    }

    public static async Task<IResult> Show(
        SellerContext seller,
        OrderAction? refused = null,
        Form? typed = null,
        FormErrors? errors = null,
        Fragment said = default
    )
    {
        var orderId = seller.Route("orderId");
        var order = Ids.IsId(orderId) ? await seller.Order(orderId).Get() : null;
        if (order is null)
        {
            return seller.Missing("order");
        }

        var usual = await Usual(seller);
        var back = ReturnParcelCard.Of(seller, order, usual is not null, typed, errors ?? FormErrors.None);
        var parcel = Fragment.Of($"{back}{ParcelCard.Of(seller, order, usual, typed, errors ?? FormErrors.None)}");
        var cash = await EarlierOrders.Cash(seller, order);
        var (mail, earlier) = (await MailLine(seller, order), await EarlierOrders.Of(seller, order));
        return Page(
            seller,
            order,
            new OrderButtons(seller, Permitted(seller, order), refused, typed, errors ?? FormErrors.None, Fragment.Of($"{parcel}{cash}")),
            await TeamNames.Of(seller, order.Ledger.Select(entry => entry.Actor)),
            Fragment.Of($"{mail}{earlier}"),
            errors,
            said
        );
    }

    /// <summary>The customer's e-mail address, and whether it gets nothing any more.</summary>
    private static async Task<Fragment> MailLine(SellerContext seller, OrderView order)
    {
        if (!EmailAddress.TryParse(order.Customer.Email, out var address))
        {
            return default;
        }

        var texts = seller.Texts.Messages;
        var mailbox = seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IMailboxGrain>(address.Key);
        var known = await mailbox.Look(seller.StoreId);
        var problem =
            known.Bounces ? texts.Bounces
            : known.Stopped ? texts.Stopped
            : null;
        return Fragment.Of(
            $"""
            <div>{texts.Email}: <bdi dir="ltr"><a href="{$"mailto:{address.Text}":href}">{address.Text}</a></bdi></div>{(
                problem is null ? default : Fragment.Of($"<p class=\"soft\">{problem}</p>")
            )}
            """
        );
    }

    private static async Task<ParcelSize?> Usual(SellerContext seller) =>
        (await seller.Http.RequestServices.GetRequiredService<CourierAccounts>().Get(seller.StoreId))?.Usual;

    /// <summary>The order with only the actions that the seller's role includes.</summary>
    private static OrderView Permitted(SellerContext seller, OrderView order) =>
        order.Allowed.IsDefaultOrEmpty
            ? order
            : order with
            {
                Allowed = [.. order.Allowed.Where(action => seller.May(OrderPermissions.Of(action)))],
            };

    private static async Task<IResult> Take(SellerContext seller, Form form)
    {
        var orderId = seller.Route("orderId");
        if (
            !Ids.IsId(orderId)
            || OrderLabels.Action(seller.Route("step")) is not { } action
            || await seller.Order(orderId).Get() is not { } order
        )
        {
            return seller.Missing("order");
        }

        if (!seller.May(OrderPermissions.Of(action)))
        {
            return SellerGate.NotAllowed(seller.Caller);
        }

        var step = new OrderFields(order).Read(action, form);
        if (step.Ok && !OrderPermissions.Of(step.Value).All(seller.May))
        {
            return SellerGate.NotAllowed(seller.Caller);
        }

        var error = step.Ok ? (await seller.Order(orderId).Take(step.Value)).Error : step.Error;
        // Somebody else, or another window, was faster. The page shows the current state and keeps the input.
        return error is not null
            ? await Show(seller, action, form.Only(form.TypedInto), FormErrors.Of(error))
            : await Done(seller, form, OrderLabels.Done(seller.Texts.OrderDesk, action, order.Method), name =>
                OrderFields.ActionOf(name) == action
            );
    }

    /// <summary>The page after a part of its form was done: the input of its other parts stays.</summary>
    /// <param name="said">What was done, or null.</param>
    /// <param name="spent">Which fields were of that part.</param>
    public static async Task<IResult> Done(SellerContext seller, Form form, string? said, Func<string, bool> spent)
    {
        var others = form.Only(form.TypedInto.Where(name => IsKept(name) && !spent(name)));
        return others.TypedInto.Any()
            ? await Show(seller, typed: others, said: said is null ? default : Flash.Said(said))
            : seller.Go($"orders/{seller.Route("orderId")}", said);
    }

    private static bool IsKept(string name) =>
        OrderFields.ActionOf(name) is not null || ParcelCard.IsField(name) || ReturnParcelCard.IsField(name);

    private static IResult Page(
        SellerContext seller,
        OrderView order,
        OrderButtons buttons,
        TeamNames names,
        Fragment earlier,
        FormErrors? errors,
        Fragment said
    ) =>
        Frame.Page(
            seller,
            DashboardSection.Orders,
            seller.Texts.OrderDesk.OrderNumber($"{order.Number}"),
            Fragment.Of(
                $"""
                {said}{Controls.Back(seller.Url("orders"), seller.Texts.OrderDesk.OrdersHeading)}
                <div id="live" class="stack" data-live="{order.Id}">
                <div class="head"><h1>{
                    seller.Texts.OrderDesk.OrderNumber($"{order.Number}")}</h1><span class="row">{
                        OrderLabels.Badge(seller.Texts.OrderDesk, order.State)}{OrderLabels.Badge(
                    seller.Texts.OrderDesk,
                    order.Payment,
                    order.Method,
                    order.Funds.Paid.Amount > 0
                )}</span></div>
                {Conflict(seller, errors)}
                <div class="two"><div class="stack">
                {ReturnCard.Of(seller, order)}
                {buttons.Html}
                {Lines(seller, order)}
                </div><div class="stack">
                {Customer(seller, order, earlier)}
                {Invoices.InvoicePages.Links(seller, order)}
                {Timeline(seller, order, names)}
                </div></div></div>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );

    private static Fragment Conflict(SellerContext seller, FormErrors? errors) =>
        errors switch
        {
            null => default,
            { Stale: true } => Fragment.Of(
                $"""
                <div class="flash warn" role="alert"><div><p>{seller.Texts.OrderDesk.WasChanged}</p>
                <p>{seller.Texts.OrderDesk.WasChangedHint}</p></div></div>
                """
            ),
            _ => errors.Summary(seller.Texts, OrderFields.Names),
        };

    private static Fragment Lines(SellerContext seller, OrderView order) =>
        Fragment.Of(
            $"""
        <section class="card"><h2>{seller.Texts.Common.Pieces(order.Lines.Sum(line => line.Quantity))}</h2>
        <table class="lines"><tbody>{Each(order.Lines.Where(line => line.Quantity > 0), line => Fragment.Of($"""
            <tr><td><span class="row">{Thumbnail.Of(order.StoreId, line.Picture)}<span><strong>{line.Title}</strong> {line.Kind}<br>
            <span class="soft small num">{line.Quantity} × {seller.Amount(line.Price)}</span></span></span></td>
            <td class="num">{seller.Amount(line.Total)}</td></tr>
            """))}</tbody>
        <tfoot>{Parts(seller, order)}<tr><th scope="row">{seller.Texts.Common.Total}</th><td class="num">{seller.Amount(order.Total)}</td>
        </tr>{Each(order.Cards, card => Sum(seller, $"{seller.Texts.GiftCards.ByCard} …{card.Ending}", order.Total with
        {
            Amount = card.Amount,
        }))}{Sum(seller, seller.Texts.OrderDesk.Paid, order.Funds.Paid with
        {
            Amount = order.Funds.Paid.Amount - order.Funds.ByCard.Amount,
        })}{
            Sum(seller, OrderLabels.GivenBack(seller.Texts.OrderDesk, order.Method),
            order.Funds.Refunded)}{
                (order.Funds.Paid.Amount > 0 ? Sum(seller, seller.Texts.OrderDesk.StillToPay, order.Funds.Due) : default)}</tfoot></table>
        {Locations.OrderOrigin.Of(seller, order)}</section>
        """
        );

    /// <summary>The part of the total beyond the goods themselves.</summary>
    private static Fragment Parts(SellerContext seller, OrderView order)
    {
        var amounts = order.Amounts;
        var supply = SupplyText.Of(amounts.Supply, seller.Language.Tag);
        return Fragment.Of(
            $"""
            {Each(amounts.Discounts, discount =>
                Sum(seller, $"{discount.Title} {discount.Code}", discount.Amount with { Amount = -discount.Amount.Amount })
            )}{Sum(seller, seller.Texts.OrderDesk.DeliveryTo(amounts.Delivery.Zone), amounts.Delivery.Fee)}{Each(amounts.Taxes, tax =>
                Sum(seller, amounts.TaxIncluded ? seller.Texts.OrderDesk.TaxIncluded(tax.Name) : tax.Name, tax.Amount)
            )}{(supply is null ? default : Fragment.Of($"<tr><td colspan=\"2\">{seller.Texts.OrderDesk.PlaceOfSupply(supply)}</td></tr>"))}
            """
        );
    }

    private static Fragment Sum(SellerContext seller, string name, Money money) =>
        money.Amount == 0 ? default : Fragment.Of($"""<tr><th scope="row">{name}</th><td class="num">{seller.Amount(money)}</td></tr>""");

    private static Fragment Customer(SellerContext seller, OrderView order, Fragment earlier)
    {
        var customer = order.Customer;
        var digits = customer.Phone.E164.TrimStart('+');
        var place = AddressOf(customer.Address);
        var hello = seller.Texts.OrderDesk.Hello(customer.Name, $"{order.Number}", seller.Shop.Name) + " ";
        return Fragment.Of(
            $"""
            <section class="card"><h2>{seller.Texts.OrderDesk.Customer}</h2>
            <div><strong>{customer.Name}</strong><br><span class="num">{customer.Phone.E164}</span>{(
                order.Language is { } language
                    ? Fragment.Of(
                        $"<br><span class=\"soft small\">{seller.Texts.Frame.Language}: <bdi lang=\"{language}\">{
                            LanguageNames.Own(language)}</bdi></span>"
                    )
                    : default
            )}</div>{earlier}
            <div class="row fill"><a class="btn quiet" href="{$"tel:{customer.Phone.E164}":href}">{Icons.Phone}{
                seller.Texts.OrderDesk.Call}</a><a class="btn wa"
             href="https://wa.me/{digits:url}?text={hello:url}" target="_blank" rel="noopener">{Icons.Chat}WhatsApp</a></div>
            {(
                order.IsCardsAlone ? default
                : order.Amounts.Delivery.Method == DeliveryMethod.Pickup
                    ? Fragment.Of($"<div><strong>{seller.Texts.OrderDesk.PickupBy}</strong></div>")
                    : DeliverTo(seller, place, order.Customer.Address.Position)
            )}
            {(
                order.Slot is { } slot
                    ? Fragment.Of(
                        $"<div><strong>{DayTimes.Of(slot, seller.Language.Culture)}</strong><br><span class=\"soft small\">{
                            seller.Texts.Schedule.Slots}</span></div>"
                    )
                    : default
            )}
            {(
                customer.Note.Length == 0
                    ? default
                    : Fragment.Of($"<div class=\"flash warn\"><div><p>{
                        seller.Texts.OrderDesk.CustomerNote}</p><p>{customer.Note}</p></div></div>")
            )}
            {(
                customer.Gift is { } gift
                    ? Fragment.Of($"<div class=\"flash warn\"><div><p>{seller.Texts.OrderDesk.Gift}</p><p>{gift}</p></div></div>")
                    : default
            )}
            {CustomerPage(seller, order)}</section>
            """
        );
    }

    /// <summary>The shopper's own page, where orders are cancelled and store credit's codes stand: for who may do so anyway.</summary>
    private static Fragment CustomerPage(SellerContext seller, OrderView order) =>
        seller.May(Permission.HandleOrders)
            ? Fragment.Of(
                $"""
                <p class="small"><a href="{seller.Http.PublicUrl()}/o/{order.StatusToken:url}"
                 target="_blank">{seller.Texts.OrderDesk.CustomerPage}</a></p>
                """
            )
            : default;

    private static string AddressOf(Address address) =>
        string.Join(
            ", ",
            new[] { address.Line1, address.City, address.PostalCode, address.State, address.Country }.Where(part => part.Length > 0)
        );

    private static Fragment DeliverTo(SellerContext seller, string place, string? position) =>
        Fragment.Of(
            $"""
            <div><strong>{seller.Texts.OrderDesk.DeliverTo}</strong><p>{place}{(
                position is null ? default : Fragment.Of($"<br><bdi dir=\"ltr\">{position}</bdi>")
            )}</p><p><a class="row"
             href="https://www.google.com/maps/search/?api=1&amp;query={(position ?? place):url}" target="_blank"
             rel="noopener">{Icons.Pin}{seller.Texts.OrderDesk.OpenMap}</a></p></div>
            """
        );

    private static Fragment Timeline(SellerContext seller, OrderView order, TeamNames names) =>
        Fragment.Of(
            $"""
        <section class="card"><h2>{seller.Texts.OrderDesk.History}</h2><ol class="time">{Each(order.Ledger, entry => Fragment.Of($"""
            <li><strong>{OrderLabels.Happened(seller.Texts, entry.Type,
                order.Method)}</strong><br><span class="soft small">{seller.Time.Of(entry.At)} · {names.Who(
                entry.Actor)}</span>{Detail(seller, order, entry)}{(entry.Reason.Length == 0 ? default
                : Fragment.Of($"<p>{entry.Reason}</p>"))}</li>
            """))}</ol></section>
        """
        );

    private static string CardOf(SellerContext seller, LedgerDetail detail) =>
        detail.Card == OrderEntries.NewCredit ? seller.Texts.GiftCards.Credit
        : detail.Reference is null ? ""
        : $"{seller.Texts.GiftCards.ByCard} …{detail.Reference}";

    private static Fragment Detail(SellerContext seller, OrderView order, LedgerEntry entry)
    {
        string?[] parts =
        [
            entry.Detail?.Amount is { } amount ? seller.Amount(amount) : null,
            entry.Detail?.Card is null ? entry.Detail?.Reference : CardOf(seller, entry.Detail),
            entry.Detail?.Lines is { } lines
                ? string.Join(", ", lines.Select(line => $"{line.Quantity} × {order.Ordered[line.Line - 1].Title}"))
                : null,
            entry.Detail?.Address is { } address ? seller.Texts.OrderDesk.ToAddress(AddressOf(address)) : null,
            entry.Detail?.Price is { } price ? seller.Texts.OrderDesk.NowAmount(seller.Amount(price.Amounts.Total)) : null,
            entry.Detail?.Variant is { } variant ? seller.Texts.OrderDesk.ForVariant(variant.Name) : null,
            entry.Detail?.Restocked == true ? seller.Texts.OrderDesk.WentOnSale : null,
            entry.Detail?.Shipment is { } shipment ? $"{shipment.Carrier} {shipment.TrackingNumber}".Trim() : null,
        ];
        var text = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return text.Length == 0 ? default : Fragment.Of($"<p>{text}</p>");
    }
}
