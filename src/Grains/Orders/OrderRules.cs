using Dukaan.Catalog;
using Dukaan.Hours;
using Dukaan.Messages;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>Validates orders: first what the shopper sent, then whether the shop offers it.</summary>
public static class OrderRules
{
    public const int MaxLines = CatalogBook.MaxLines;

    /// <summary>The refusal of an order for something of which there is too little.</summary>
    public const string SoldOutCode = "sold-out";

    /// <summary>The refusal of a new order that exists, or is being placed, already: the order itself decides.</summary>
    public const string ExistsCode = "order-exists";

    /// <summary>The refusal of an order outside of the shop's hours.</summary>
    public const string OutsideHoursCode = "outside-hours";

    /// <summary>The longest text of a gift, in characters.</summary>
    public const int MaxGift = 300;

    private const int MaxDiscountCode = 100;

    /// <summary>The command with its texts cleaned.</summary>
    public static Result<PlaceOrder> Clean(PlaceOrder command)
    {
        if (command.Lines.IsDefaultOrEmpty || command.Lines.Length > MaxLines)
        {
            return Error.Invalid("lines", "lines", $"An order has 1 to {MaxLines} lines.");
        }

        if (command.Lines.DistinctBy(line => (line.ProductId, line.VariantId)).Count() != command.Lines.Length)
        {
            return Error.Invalid("lines", "duplicate-line", "Name each product or variant once, with its quantity.");
        }

        if (!Enum.IsDefined(command.Payment))
        {
            return Error.Invalid("payment.method", "unknown-method", "Pay by cod, upi or online.");
        }

        if (command.CartId is { } cartId && !Ids.IsId(cartId))
        {
            return Error.Invalid("cartId", "unknown-cart", "There is no such cart.");
        }

        if (!Enum.IsDefined(command.Delivery))
        {
            return Error.Invalid("delivery.method", "unknown-method", "Choose delivery or pickup.");
        }

        if (command.DiscountCode is { Length: > MaxDiscountCode })
        {
            return DiscountErrors.Unknown();
        }

        var customer = Clean(command.Customer, command.Delivery);
        return customer.Ok ? command with { Customer = customer.Value } : customer.Error;
    }

    /// <summary>What is to be priced: the command's wishes at the catalog's prices and on its terms.</summary>
    public static PriceRequest PricedAt(this PlaceOrder command, Quote quote, DateTimeOffset at) =>
        new(
            quote.Lines,
            quote.Store.Currency,
            command.ByHand is null ? quote.Terms : quote.Terms with { Delivery = ByHand(command, quote.Terms.Delivery) },
            at,
            command.Delivery,
            Places.Of(command.Customer.Address, quote.Terms),
            command.DiscountCode
        );

    /// <summary>The seller hands it over or brings it, and need not say where on a map that is.</summary>
    private static DeliveryTerms ByHand(PlaceOrder command, DeliveryTerms delivery) =>
        delivery with
        {
            Pickup = true,
            Zones = command.Customer.Address.Position is null ? [.. delivery.Zones.Where(zone => zone.Area.Length == 0)] : delivery.Zones,
        };

    /// <summary>
    /// Why the shop does not take this order at any price, or null if it may. Comes before the price: thousands may ask for what is sold
    /// out.
    /// </summary>
    public static Error? CheckOffer(PlaceOrder command, Quote quote, DateTimeOffset at)
    {
        if (quote.Store.Suspended is not null)
        {
            return Error.Conflict("shop-suspended", "This shop is not available. Nothing can be ordered from it.");
        }

        if (!quote.Store.Open && command.ByHand is null)
        {
            return Error.Conflict("shop-closed", "The shop is closed at the moment. Try again later.");
        }

        if (
            command.ByHand is null
            && quote.Store.Hours is { Refuses: true } hours
            && OpeningTimes.ZoneOf(quote.Store.TimeZone) is var zone
            && !hours.IsOpen(zone, at)
        )
        {
            return ClosedNow(hours.NextOpening(zone, at));
        }

        if (command.ByHand is null && IsMarked(command, quote, quote.Terms.NoOrders) is { } mark)
        {
            return mark == Marked.Address
                ? Error.Conflict("address-refused", "The shop takes no orders to this address. Call the shop.", "customer.address.line1")
                : Error.Conflict("phone-refused", "The shop takes no orders from this phone number. Call the shop.", "customer.phone");
        }

        var cash = command is { ByHand: true, Payment: PaymentMethod.CashOnDelivery };
        if (!cash && (!Offers(quote.Store, command) || IsRefusedCash(command, quote)))
        {
            return Error.Conflict("payment-not-offered", "The shop does not take this way of paying. Choose another.", "payment.method");
        }

        if (quote.Lines.Where(line => line.Details.GiftCard).Sum(line => line.Quantity) > SoldCards.Max)
        {
            return Error.Invalid("lines", "gift-cards-many", $"One order has at most {SoldCards.Max} gift cards. Place another one.");
        }

        var missing = quote
            .Lines.Where(line => !line.Available)
            .Select(line => new ShortLine(line.ProductId, line.VariantId, line.Quantity, 0))
            .ToImmutableArray();
        return missing.Length > 0 ? SoldOut(missing) with { Items = Counted(quote) } : null;
    }

    /// <summary>Why the shop does not take this order, which it offers, at this price, or null if it does.</summary>
    public static Error? CheckPrice(PlaceOrder command, Quote quote, PricedOrder priced)
    {
        if (
            (
                priced.DeliveryProblem
                ?? priced.CodeProblem
                ?? (command.ByHand is null ? priced.MinimumProblem : null)
                ?? CheckState(Places.Of(command.Customer.Address, quote.Terms), quote.Terms, command.Delivery, "customer.address")
            ) is
            { } problem
        )
        {
            return problem;
        }

        if (!priced.Amounts.Delivery.Known)
        {
            return Error.Invalid(
                "customer.address.postalCode",
                "postal-code",
                "Give the PIN code of the address: what delivery costs depends on it."
            );
        }

        var total = priced.Amounts.Total;
        if (total.Amount > Money.Max)
        {
            return Error.Invalid("lines", "total-too-high", "That is more than one order can come to. Order less at a time.");
        }

        return command.ExpectedTotal is { } expected && expected != total
            ? Error.Conflict("total-changed", "The total is another by now. Look at it before you order.", "expectedTotal") with
            {
                NewTotal = total,
            }
            : null;
    }

    /// <summary>The refusal of lines of which there is too little; says of each how many are left.</summary>
    public static Error SoldOut(ImmutableArray<ShortLine> lines) =>
        Error.Conflict(SoldOutCode, "Some of this is sold out. Take it out of your order, or order less of it.", "lines") with
        {
            Items = [.. lines.Select(line => line.VariantId ?? line.ProductId)],
            Short = lines,
        };

    /// <summary>
    /// What is short under the ids that hold its units, a bundle's parts under their own: an attempt that a crash cut short may hold the
    /// last of them for this very order.
    /// </summary>
    private static ImmutableArray<string> Counted(Quote quote) =>
        [
            .. quote
                .Lines.Where(line => !line.Available)
                .SelectMany(line =>
                    line.Parts.IsEmpty ? [line.StockId] : line.Parts.Where(part => part.Counted).Select(part => part.StockId)
                )
                .Distinct(),
        ];

    private static Error ClosedNow(DateTimeOffset? opening) =>
        Error.Conflict(
            OutsideHoursCode,
            opening is { } next
                ? $"The shop is closed now. It takes orders again from {next:yyyy-MM-dd HH:mm}."
                : "The shop is closed now. Try again later."
        );

    /// <summary>The refusal of a new order that is none.</summary>
    public static Error OrderExists() => Error.Conflict(ExistsCode, "This order exists already.");

    /// <summary>The refusal of a cart that is an order already, which it names.</summary>
    public static Error CartOrdered(string orderId) =>
        Error.Conflict("cart-ordered", "This cart became an order already. Make a new cart.", "cartId") with
        {
            Items = [orderId],
        };

    /// <summary>Whether the seller takes no cash on delivery from this phone any more.</summary>
    private static bool IsRefusedCash(PlaceOrder command, Quote quote) =>
        command.Payment == PaymentMethod.CashOnDelivery && IsMarked(command, quote, quote.Terms.NoCash) is not null;

    /// <summary>What of an order is on a list of the shop, or null.</summary>
    private static Marked? IsMarked(PlaceOrder command, Quote quote, ImmutableArray<string> marks) =>
        marks.Length == 0 ? null
        : marks.Contains(PhoneMark.Of(quote.Store.StoreId, command.Customer.Phone.E164)) ? Marked.Phone
        : command.Delivery == DeliveryMethod.Delivery
        && AddressMark.Of(quote.Store.StoreId, command.Customer.Address) is { } mark
        && marks.Contains(mark)
            ? Marked.Address
        : null;

    private enum Marked
    {
        Phone,
        Address,
    }

    private static bool Offers(StoreProfile store, PlaceOrder command) =>
        command.Payment switch
        {
            PaymentMethod.CashOnDelivery => store.CashOnDelivery,
            PaymentMethod.Upi => command.ByHand is null ? store.OffersUpi : store.Vpa is not null,
            PaymentMethod.Online => store.OnlinePayment,
            _ => false,
        };

    /// <summary>The address with its texts cleaned.</summary>
    /// <param name="field">How the API names it.</param>
    /// <param name="least">0 where nothing is sent there.</param>
    public static Result<Address> Clean(Address address, string field, int least)
    {
        var line1 = TypedText.Line($"{field}.line1", address.Line1, least, 200);
        var city = TypedText.Line($"{field}.city", address.City, least, 80);
        var state = TypedText.Line($"{field}.state", address.State, 0, 80);
        var postalCode = TypedText.Line($"{field}.postalCode", InputNormalizer.Normalize(address.PostalCode), 0, 16);
        if ((line1.Error ?? city.Error ?? postalCode.Error ?? state.Error) is { } error)
        {
            return error;
        }

        if (!string.IsNullOrWhiteSpace(address.Position) && GeoPoint.Read(address.Position) is null)
        {
            return Error.Invalid($"{field}.position", "position", "A position is a latitude and a longitude, such as 18.5204, 73.8567.");
        }

        var country = address.Country?.Trim().ToUpperInvariant() ?? "";
        return country.Length != 0 && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))
                ? Error.Invalid($"{field}.country", "country", "A country is its two-letter code, such as IN.")
            : States.Written(country, state.Value!) is { } written
                ? new Address(line1.Value!, city.Value!, postalCode.Value!, country, written)
                {
                    Position = GeoPoint.Read(address.Position)?.ToMetres().ToString(),
                }
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
    public static Error? CheckState(Place to, SaleTerms terms, DeliveryMethod method, string field)
    {
        var needed = terms.Tax.Scheme == TaxScheme.IndiaGst && method != DeliveryMethod.Pickup;
        return to.Country != States.India || (to.State.Length == 0 ? !needed : IndianStates.Read(to.State) is not null)
            ? null
            : UnknownState(field);
    }

    private static Error UnknownState(string field) =>
        Error.Invalid($"{field}.state", "state", "Give the state, by its name or two letters, such as MH.");

    private static Result<Customer> Clean(Customer? customer, DeliveryMethod delivery)
    {
        if (customer?.Address is null)
        {
            return Error.Invalid("customer", "empty", "Say who orders, and where it goes.");
        }

        if (!Phone.TryParse(customer.Phone.E164, null, out var phone))
        {
            return Error.Invalid("customer.phone", "phone", "Type the phone number with its country code, such as +91 98765 43210.");
        }

        var name = TypedText.Line("customer.name", customer.Name, 1, 80);
        var address = Clean(customer.Address, "customer.address", delivery == DeliveryMethod.Pickup ? 0 : 1);
        var note = TypedText.Block("customer.note", customer.Note, 0, 500);
        var gift = TypedText.Block("customer.gift", customer.Gift, 0, MaxGift);
        if ((name.Error ?? address.Error ?? note.Error ?? gift.Error) is { } error)
        {
            return error;
        }

        EmailAddress email = default;
        if (!string.IsNullOrWhiteSpace(customer.Email) && !EmailAddress.TryParse(customer.Email, out email))
        {
            return Error.Invalid("customer.email", "email", "Type the e-mail address as name@example.com, or leave it out.");
        }

        return new Customer(name.Value!, phone, address.Value!, note.Value!)
        {
            Gift = gift.Value is { Length: > 0 } words ? words : null,
            Email = email.Text,
        };
    }
}
