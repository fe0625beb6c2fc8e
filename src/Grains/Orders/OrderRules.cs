using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>What an order may be: first what the shopper wrote, then what the shop offers.</summary>
public static class OrderRules
{
    public const int LinesMost = CatalogBook.LinesMost;

    /// <summary>The refusal of an order for something of which there is too little.</summary>
    public const string SoldOutCode = "sold-out";

    private const int DiscountCodeMost = 100;

    /// <summary>The command with its texts cleaned.</summary>
    public static Outcome<PlaceOrder> Clean(PlaceOrder command)
    {
        if (command.Lines.IsDefaultOrEmpty || command.Lines.Length > LinesMost)
        {
            return Refusal.Invalid("lines", "lines", $"An order has 1 to {LinesMost} lines.");
        }

        if (command.Lines.DistinctBy(line => (line.ProductId, line.VariantId)).Count() != command.Lines.Length)
        {
            return Refusal.Invalid("lines", "duplicate-line", "Name each product or variant once, with its quantity.");
        }

        if (!Enum.IsDefined(command.Payment))
        {
            return Refusal.Invalid("payment.method", "unknown-method", "Pay by cod, upi or online.");
        }

        if (command.CartId is { } cartId && !Ids.IsId(cartId))
        {
            return Refusal.Invalid("cartId", "unknown-cart", "There is no such cart.");
        }

        if (!Enum.IsDefined(command.Delivery))
        {
            return Refusal.Invalid("delivery.method", "unknown-method", "Choose delivery or pickup.");
        }

        if (command.DiscountCode is { Length: > DiscountCodeMost })
        {
            return DiscountRefusals.Unknown();
        }

        var customer = Clean(command.Customer, command.Delivery);
        return customer.Ok ? command with { Customer = customer.Value } : customer.Refusal;
    }

    /// <summary>What is to be priced: the command's wishes at the catalog's prices and on its terms.</summary>
    public static PriceRequest PricedAt(this PlaceOrder command, Quote quote, DateTimeOffset at) =>
        new(
            quote.Lines,
            quote.Store.Currency,
            quote.Terms,
            at,
            command.Delivery,
            Places.Of(command.Customer.Address, quote.Terms),
            command.DiscountCode
        );

    /// <summary>
    /// Why the shop does not take this order at any price, or null if it may. Comes before the price: thousands may ask for what is sold
    /// out.
    /// </summary>
    public static Refusal? CheckOffer(PlaceOrder command, Quote quote)
    {
        if (!quote.Store.Open)
        {
            return Refusal.Conflict("shop-closed", "The shop is closed at the moment. Try again later.");
        }

        if (!Offers(quote.Store, command.Payment))
        {
            return Refusal.Conflict("payment-not-offered", "The shop does not take this way of paying. Choose another.", "payment.method");
        }

        var missing = quote
            .Lines.Where(line => !line.Available)
            .Select(line => new ShortLine(line.ProductId, line.VariantId, line.Quantity, 0))
            .ToImmutableArray();
        return missing.Length > 0 ? SoldOut(missing) : null;
    }

    /// <summary>Why the shop does not take this order, which it offers, at this price, or null if it does.</summary>
    public static Refusal? CheckPrice(PlaceOrder command, Quote quote, PricedOrder priced)
    {
        if (
            (
                priced.DeliveryProblem
                ?? priced.CodeProblem
                ?? CheckState(Places.Of(command.Customer.Address, quote.Terms), quote.Terms, command.Delivery, "customer.address")
            ) is
            { } problem
        )
        {
            return problem;
        }

        var total = priced.Amounts.Total;
        if (total.Amount > Money.Max)
        {
            return Refusal.Invalid("lines", "total-too-high", "That is more than one order can come to. Order less at a time.");
        }

        return command.ExpectedTotal is { } expected && expected != total
            ? Refusal.Conflict("total-changed", "The total is another by now. Look at it before you order.", "expectedTotal") with
            {
                NewTotal = total,
            }
            : null;
    }

    /// <summary>The refusal of lines of which there is too little; says of each how many are left.</summary>
    public static Refusal SoldOut(ImmutableArray<ShortLine> lines) =>
        Refusal.Conflict(SoldOutCode, "Some of this is sold out. Take it out of your order, or order less of it.", "lines") with
        {
            Items = [.. lines.Select(line => line.VariantId ?? line.ProductId)],
            Short = lines,
        };

    /// <summary>The refusal of a cart that is an order already, which it names.</summary>
    public static Refusal CartOrdered(string orderId) =>
        Refusal.Conflict("cart-ordered", "This cart became an order already. Make a new cart.", "cartId") with
        {
            Items = [orderId],
        };

    private static bool Offers(StoreProfile store, PaymentMethod method) =>
        method switch
        {
            PaymentMethod.CashOnDelivery => store.CashOnDelivery,
            PaymentMethod.Upi => store.Vpa is not null,
            PaymentMethod.Online => store.OnlinePayment,
            _ => false,
        };

    /// <summary>The address with its texts cleaned.</summary>
    /// <param name="field">How the API names it.</param>
    /// <param name="least">0 where nothing is sent there.</param>
    public static Outcome<Address> Clean(Address address, string field, int least)
    {
        var line1 = TypedText.Line($"{field}.line1", address.Line1, least, 200);
        var city = TypedText.Line($"{field}.city", address.City, least, 80);
        var state = TypedText.Line($"{field}.state", address.State, 0, 80);
        var postalCode = TypedText.Line($"{field}.postalCode", InputNormalizer.Normalize(address.PostalCode), 0, 16);
        if ((line1.Refusal ?? city.Refusal ?? postalCode.Refusal ?? state.Refusal) is { } refusal)
        {
            return refusal;
        }

        var country = address.Country?.Trim().ToUpperInvariant() ?? "";
        return country.Length != 0 && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))
                ? Refusal.Invalid($"{field}.country", "country", "A country is its two-letter code, such as IN.")
            : States.Written(country, state.Value!) is { } written
                ? new Address(line1.Value!, city.Value!, postalCode.Value!, country, written)
            : UnknownState(field);
    }

    /// <summary>
    /// A cleaned address as an order keeps it: with its state by name also where it names no country, and so is in the shop's.
    /// </summary>
    public static Address Settled(Address address, SaleTerms terms) =>
        address.Country.Length == 0 ? address with { State = States.Written(terms.Country, address.State) ?? address.State } : address;

    /// <summary>
    /// Under India's GST the state decides which taxes they are (IGST Act 2017, section 10), so it must be said; and a state that is said
    /// must be one.
    /// </summary>
    /// <param name="field">How the API names the address.</param>
    public static Refusal? CheckState(Place to, SaleTerms terms, DeliveryMethod method, string field)
    {
        var needed = terms.Tax.Scheme == TaxScheme.IndiaGst && method != DeliveryMethod.Pickup;
        return to.Country != States.India || (to.State.Length == 0 ? !needed : IndianStates.Read(to.State) is not null)
            ? null
            : UnknownState(field);
    }

    private static Refusal UnknownState(string field) =>
        Refusal.Invalid($"{field}.state", "state", "Give the state, by its name or two letters, such as MH.");

    private static Outcome<Customer> Clean(Customer? customer, DeliveryMethod delivery)
    {
        if (customer?.Address is null)
        {
            return Refusal.Invalid("customer", "empty", "Say who orders, and where it goes.");
        }

        if (!Phone.TryParse(customer.Phone.E164, null, out var phone))
        {
            return Refusal.Invalid("customer.phone", "phone", "Type the phone number with its country code, such as +91 98765 43210.");
        }

        var name = TypedText.Line("customer.name", customer.Name, 1, 80);
        var address = Clean(customer.Address, "customer.address", delivery == DeliveryMethod.Pickup ? 0 : 1);
        var note = TypedText.Block("customer.note", customer.Note, 0, 500);
        return (name.Refusal ?? address.Refusal ?? note.Refusal) is { } refusal
            ? refusal
            : new Customer(name.Value!, phone, address.Value!, note.Value!);
    }
}
