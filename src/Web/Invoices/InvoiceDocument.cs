using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Pricing;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Documents;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Invoices;

/// <summary>An invoice for printing: the order's amounts, each tax by its name and rate, and the total in words.</summary>
internal static class InvoiceDocument
{
    /// <summary>The length of an amount at which five columns still fit.</summary>
    private const int LongestBeside = 12;

    public static PrintDocument Of(Invoice invoice)
    {
        var texts = ShopLanguages.Documents(invoice.Language);
        var title = invoice is { Seller: { Scheme: TaxScheme.IndiaGst, TaxNumber.Length: > 0 } } ? texts.TaxInvoice : texts.Invoice;
        return new PrintDocument(
            $"{title} {invoice.Number}",
            invoice.Language,
            Fragment.Of(
                $"""
                <header><div><h1>{title}</h1><p dir="auto">{invoice.Seller.Shop}</p></div>
                <div><p><span>{texts.Number}</span> {invoice.Number}</p><p><span>{texts.Date}</span> {Day(
                    invoice.IssuedAt,
                    invoice.TimeZone
                )}</p><p><span>{texts.Order}</span> #{invoice.OrderNumber} · {Day(invoice.PlacedAt, invoice.TimeZone)}</p></div></header>
                {Replaced(invoice, texts)}
                <div class="parties">{Seller(invoice.Seller, texts)}{Buyer(
                    invoice.Seller,
                    invoice.Customer,
                    SupplyOf(invoice),
                    invoice.Language,
                    texts
                )}</div>
                {Lines(invoice, texts)}
                <div class="sums"><div>{Taxes(invoice.Amounts.Taxes, invoice.Language, texts)}</div><div>{Sums(invoice, texts)}</div></div>
                <div class="words"><h2>{texts.InWords}</h2><p>{AmountInWords.Of(invoice.Amounts.Total, invoice.Language)}</p></div>
                <p>{texts.Paid}: {Method(invoice)}</p>
                <footer><p>{(
                    invoice.Amounts is { TaxIncluded: true, Tax.Amount: > 0 } ? $"{texts.TaxIncluded} " : ""
                )}{texts.ByComputer}</p></footer>
                """
            )
        );
    }

    /// <summary>The place of supply of goods for pickup is the seller's, also for an invoice that an earlier release wrote.</summary>
    private static Place? SupplyOf(Invoice invoice) =>
        invoice.Amounts.Supply
        ?? (
            invoice is { Seller.Scheme: TaxScheme.IndiaGst, Amounts.Delivery.Method: DeliveryMethod.Pickup }
                ? new Place("IN", invoice.Seller.State, "")
                : null
        );

    /// <summary>
    /// A number with signs in it, within a sentence. From right to left its parts would change places, so it is isolated (Unicode UAX #9).
    /// </summary>
    internal static string Apart(string number, string language) =>
        ShopLanguages.Direction(language) == "rtl" ? $"\u2066{number}\u2069" : number;

    /// <summary>A day in the local format, for people only.</summary>
    public static string Day(DateTimeOffset at, string timeZone) =>
        TimeZoneInfo.ConvertTime(at, OrderDay.ZoneOf(timeZone)).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>The line below a title: variant, SKU.</summary>
    public static string Kind(OrderLine line) => string.Join(" · ", new[] { line.Kind, line.Details.Sku }.Where(part => part.Length > 0));

    public static string Place(Address address) =>
        string.Join(
            "\n",
            new[]
            {
                address.Line1,
                string.Join(' ', new[] { address.City, address.PostalCode }.Where(part => part.Length > 0)),
                string.Join(", ", new[] { address.State, address.Country }.Where(part => part.Length > 0)),
            }.Where(line => line.Length > 0)
        );

    private static Fragment Replaced(Invoice invoice, DocumentTexts texts) =>
        invoice switch
        {
            { ReplacedBy.Length: > 0 } => Fragment.Of(
                $"""
                <p class="void">{texts.Cancelled} · {ShopTexts.Fill(texts.ReplacedBy, Apart(invoice.ReplacedBy, invoice.Language))}</p>
                """
            ),
            { Replaces.Length: > 0 } => Fragment.Of(
                $"""<p class="soft">{ShopTexts.Fill(texts.Replaces, Apart(invoice.Replaces, invoice.Language))}</p>"""
            ),
            _ => default,
        };

    public static Fragment Seller(InvoiceSeller seller, DocumentTexts texts) =>
        Fragment.Of(
            $"""
            <section><h2>{texts.Seller}</h2><p><strong dir="auto">{(
                seller.LegalName.Length > 0 ? seller.LegalName : seller.Shop
            )}</strong></p><p class="lines" dir="auto">{seller.Address}</p>
            {Line(seller.Scheme == TaxScheme.IndiaGst ? "GSTIN" : "", seller.TaxNumber)}{Line(
                texts.State,
                SupplyText.StateOf(seller.State)
            )}{Phone(seller.Phone)}</section>
            """
        );

    /// <param name="supply">The place of supply; null: an earlier release wrote the document, and it follows from the address.</param>
    public static Fragment Buyer(InvoiceSeller seller, Customer customer, Place? supply, string language, DocumentTexts texts)
    {
        var gst = seller.Scheme == TaxScheme.IndiaGst;
        supply ??= gst
            ? new Place(customer.Address.Country, customer.Address.State.Length > 0 ? customer.Address.State : seller.State, "")
            : null;
        return Fragment.Of(
            $"""
            <section><h2>{texts.BillTo}</h2><p><strong dir="auto">{customer.Name}</strong></p><p class="lines" dir="auto">{Place(
                customer.Address
            )}</p>{Phone(customer.Phone.E164)}
            {Line(texts.PlaceOfSupply, SupplyText.Of(supply, language) ?? "")}{(
                gst && supply is { Country: not ("" or "IN") } ? Line("", ExportEndorsement) : default
            )}</section>
            """
        );
    }

    /// <summary>
    /// The statement that rule 46 of India's CGST Rules requires on invoices of untaxed exports, in English as in the rule.
    /// </summary>
    private const string ExportEndorsement =
        "SUPPLY MEANT FOR EXPORT UNDER BOND OR LETTER OF UNDERTAKING WITHOUT PAYMENT OF INTEGRATED TAX";

    /// <summary>A number begins with its plus sign, in languages from right to left too.</summary>
    public static Fragment Phone(string? number) =>
        string.IsNullOrEmpty(number) ? default : Fragment.Of($"""<p><bdi dir="ltr">{number}</bdi></p>""");

    private static Fragment Line(string name, string value) =>
        (name, value) switch
        {
            (_, "") => default,
            ("", _) => Fragment.Of($"<p>{value}</p>"),
            _ => Fragment.Of($"""<p><span class="soft">{name}</span> {value}</p>"""),
        };

    private static Fragment Lines(Invoice invoice, DocumentTexts texts)
    {
        var amounts = invoice.Amounts;
        var (discounted, taxed) = (amounts.Discount.Amount > 0, amounts.Tax.Amount > 0);
        return Fragment.Of(
            $"""
            <table class="{Dense(amounts.Subtotal, invoice.Language, "items")}"><thead><tr><th class="k">#</th><th>{texts.Item}</th>
            <th class="n q">{texts.Quantity}</th><th class="n">{texts.Price}</th>{If(discounted,
                Fragment.Of($"<th class=\"n\">{texts.Discount}</th>"))}{If(taxed,
                Fragment.Of($"<th class=\"n\">{texts.Taxable}</th><th class=\"n\">{texts.Tax}</th>"))}<th class="n">{texts.Amount}</th></tr>
            </thead><tbody>
            {Each(invoice.Lines.Select((line, i) => (line, i)), each => Fragment.Of($"""
                <tr><td>{each.i + 1}</td><td><span dir="auto">{each.line.Title}</span>{Under(each.line)}</td>
                <td class="n">{each.line.Quantity}</td>
                <td class="n">{Price(each.line.Price)}</td>{If(discounted,
                    Fragment.Of($"<td class=\"n\">{Price(each.line.Discount)}</td>"))}{If(taxed,
                    Fragment.Of($"<td class=\"n\">{Price(each.line.Taxable)}</td><td class=\"n\">{Price(Sum(each.line.Taxes,
                    each.line.Total))}<br><span class=\"soft\">{Percent(each.line.TaxRate)}</span></td>"))}<td class="n">{Price(Plus(
                    each.line.Taxable, Sum(each.line.Taxes, each.line.Total)))}</td></tr>
                """))}
            {If(amounts.Delivery.Fee.Amount > 0, Fragment.Of($"""
                <tr><td></td><td>{texts.Delivery} {amounts.Delivery.Zone}</td><td class="n"></td>
                <td class="n">{Price(amounts.Delivery.Fee)}</td>{If(discounted,
                    Fragment.Of($"<td class=\"n\">{Price(amounts.Delivery.Discount)}</td>"))}{If(taxed,
                    Fragment.Of($"<td class=\"n\">{Price(amounts.Delivery.Taxable)}</td><td class=\"n\">{Price(Sum(amounts.Delivery.Taxes,
                    amounts.Delivery.Charge))}</td>"))}<td class="n">{Price(Plus(amounts.Delivery.Taxable, Sum(amounts.Delivery.Taxes,
                    amounts.Delivery.Charge)))}</td></tr>
                """))}</tbody></table>
            """
        );

        string Price(Money money) => MoneyText.Of(money, invoice.Language);
    }

    private static Fragment Under(OrderLine line)
    {
        var text = string.Join(
            " · ",
            new[] { Kind(line), line.Details.Hsn.Length > 0 ? $"HSN {line.Details.Hsn}" : "" }.Where(part => part.Length > 0)
        );
        return text.Length == 0 ? default : Fragment.Of($"<br><span class=\"soft\">{text}</span>");
    }

    public static Fragment Taxes(ImmutableArray<TaxTotal> taxes, string language, DocumentTexts texts) =>
        taxes.IsDefaultOrEmpty
            ? default
            : Fragment.Of(
                $"""
        <table class="{Dense(taxes.MaxBy(tax => tax.Taxable.Amount)!.Taxable, language)}"><thead><tr><th>{texts.Tax}</th>
        <th class="n">{texts.Rate}</th><th class="n">{texts.Taxable}</th><th class="n">{texts.Amount}</th></tr></thead><tbody>
        {Each(taxes, tax => Fragment.Of($"""
            <tr><td>{tax.Name}</td><td class="n">{Percent(tax.Rate)}</td><td class="n">{MoneyText.Of(tax.Taxable, language)}</td>
            <td class="n">{MoneyText.Of(tax.Amount, language)}</td></tr>
            """))}</tbody></table>
        """
            );

    /// <summary>The class of a table with several columns of amounts, of which this is about the longest.</summary>
    private static string Dense(Money longest, string language, string otherwise = "") =>
        MoneyText.Of(longest, language).Length > LongestBeside ? "dense" : otherwise;

    private static Fragment Sums(Invoice invoice, DocumentTexts texts)
    {
        var amounts = invoice.Amounts;
        return Fragment.Of(
            $"""
            <table><tbody>{Row(texts.Subtotal, amounts.Subtotal)}
            {Each(amounts.Discounts.Where(discount => discount.Amount.Amount > 0), discount =>
                Row($"{texts.Discount}: {discount.Title}", discount.Amount with { Amount = -discount.Amount.Amount })
            )}
            {If(amounts.Delivery.Fee.Amount > 0, Row(texts.Delivery, amounts.Delivery.Fee))}
            {If(amounts is { TaxIncluded: false, Tax.Amount: > 0 }, Row(texts.Tax, amounts.Tax))}
            <tr class="total"><td>{texts.Total}</td><td class="n">{MoneyText.Of(amounts.Total, invoice.Language)}</td></tr>
            {Paid()}</tbody></table>
            """
        );

        Fragment Paid()
        {
            var words = ShopLanguages.For(invoice.Language).GiftCards;
            var left = amounts.Total.Amount - invoice.Cards.Sum(card => card.Amount);
            return invoice.Cards.IsEmpty
                ? default
                : Fragment.Of(
                    $"""
                    {Each(invoice.Cards, card =>
                        Row(ShopTexts.Fill(words.Ending, card.Ending), amounts.Total with { Amount = -card.Amount })
                    )}{Row(words.LeftToPay, amounts.Total with { Amount = Math.Max(0, left) })}
                    """
                );
        }

        Fragment Row(string name, Money money) =>
            Fragment.Of($"""<tr><td>{name}</td><td class="n">{MoneyText.Of(money, invoice.Language)}</td></tr>""");
    }

    private static string Method(Invoice invoice)
    {
        var texts = ShopLanguages.For(invoice.Language);
        var byCard = invoice.Cards.Sum(card => card.Amount);
        return invoice.Method switch
        {
            _ when byCard > 0 && byCard >= invoice.Amounts.Total.Amount => texts.GiftCards.Card,
            PaymentMethod.CashOnDelivery => texts.CashOnDelivery,
            PaymentMethod.Upi => texts.Upi,
            _ => texts.Orders.Online,
        };
    }

    private static Money Sum(IEnumerable<TaxAmount> taxes, Money like) => like with { Amount = taxes.Sum(tax => tax.Amount.Amount) };

    private static Money Plus(Money one, Money other) => one with { Amount = one.Amount + other.Amount };

    private static string Percent(int thousandths) => $"{(thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture)} %";

    private static Fragment If(bool condition, Fragment html) => condition ? html : default;
}
