using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Accounts;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Couriers;
using Dukaan.Customers;
using Dukaan.Discounts;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Grains.Tests.Stores;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Pricing;
using Dukaan.Reviews;
using Dukaan.Saving;
using Dukaan.Sellers;
using Dukaan.Stock;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Webhooks;

namespace Dukaan.Grains.Tests.Saving;

/// <summary>What is saved is read back the same, and names no CLR type.</summary>
public class SavedStatesTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    private static readonly SaleTerms Terms = Requests.Delivering(Requests.Zone("Pune", 500, ["IN"], ["MH"], ["411"])) with
    {
        Tax = Requests.Gst,
        Discounts = [Requests.Percent(10, "CODE") with { EndsAt = Now, Limit = 3 }],
    };

    private static readonly PricedOrder Priced = Pricer.Price(Requests.Of(Terms, Requests.Line("p", 100, 2)));

    public static TheoryData<SavedState> Empty =>
        [
            new SavedPhoneLogin(),
            new SavedPhoneCodes(),
            new SavedSeller(),
            new SavedStoreName(),
            new SavedStore(),
            new SavedCatalog(),
            new SavedStock(),
            new SavedCart(),
            new SavedOrder(),
            new SavedOrderNumbers(),
            new SavedWebhooks(),
            new SavedInvoices(),
            new SavedGatewayAccount(),
            new SavedCourierAccount(),
            new SavedPricing(),
            new SavedDiscount(),
            new SavedReviews(),
            new SavedCustomers(),
            new SavedAccount(),
        ];

    public static TheoryData<SavedState> Full =>
        [
            new SavedPhoneLogin { SellerId = "s", FormerSought = true },
            new SavedAccount { Orders = [new AccountOrder("o", 1)], Wishes = ["w"] }
                .WithSession(new Phone("+911"), "h", Now)
                .WithAddress(new AccountAddress("Asha", new Address("1 MG Road", "Pune", "411001", "IN")), null),
            new SavedPhoneCodes().WithCode(SentCode.Make("111111", new KnownRandomness(), Now), Now),
            new SavedSeller
            {
                Phone = "+911",
                Stores = ["a"],
                Opening = new Opening("id", new OpenStore("op", "Name"), "print"),
            }.WithSession("h", Now, Now),
            new SavedStoreName
            {
                Slug = "a-b",
                StoreId = "s",
                Former = ["ab"],
            },
            new SavedStore
            {
                Profile = Shops.Profile(),
                Version = 2,
                Members = ["m"],
            }
                .Changed(Shops.Profile() with { Name = "B" }, "op", "print")
                .WithKey(new SavedApiKey("k", "n", "h", Now), "op", "print"),
            new SavedCatalog
            {
                Version = 3,
                Store = Shops.Profile(),
                Terms = Terms,
                Owed = [new OwedCount("op", "p", 3)],
            },
            SavedStock.Of(StockBook.Empty.Set("op", 3).Book),
            new SavedCart().With("p", 2, Now).OrThrow().Remembering("op"),
            new SavedOrder
            {
                Placed = Sales.Placed(PaymentMethod.Upi) with { Lines = [.. Priced.Lines.Select(OrderLine.Of)], Amounts = Priced.Amounts },
                Ledger = OrderLedger
                    .Open(Sales.Placed(), Caller.Shopper, Now)
                    .Take(
                        new OrderStep(
                            "",
                            OrderAction.Edit,
                            Lines: [new LineQuantity(1, 2)],
                            Address: new Address("2 MG Road", "Pune", "", "IN")
                        ),
                        "s",
                        Now
                    )
                    .OrThrow()
                    .Entries,
                Payments = [new SavedPayment("p1", 5, PaymentStage.Taking, "pay", "https://pay.example")],
                NextTry = Now,
                Parcels =
                [
                    new SavedParcel("s1", ParcelStatus.Booked, ParcelSize.Small, "seller:s", "c:l", "7", "Carrier", "AWB", Now, "No"),
                ],
                NextParcelAsk = Now,
                Steps = ImmutableArray<IdempotentAnswer<long>>.Empty.With("op", "print", 2, 9),
            },
            new SavedOrderNumbers { Last = 9 },
            new SavedInvoices { Settings = new InvoiceSettings("n", "a") }.Numbered("2026-27"),
            new SavedWebhooks().With(new SavedWebhook("w", "https://example.com/", "secret", ["orders"], true, Now), "op", "print"),
            new SavedGatewayAccount { Account = new GatewayAccount("g", "k", "s", "w") },
            new SavedCourierAccount { Account = new CourierAccount("c", "l", "p", "t", "Home", "411001", ParcelSize.Small) },
            new SavedPricing().Changed(Terms, "op", "print").Shown(7),
        ];

    [Theory]
    [MemberData(nameof(Empty))]
    [MemberData(nameof(Full))]
    public void A_state_survives_its_storage(SavedState state)
    {
        var json = JsonSerializer.Serialize(state, state.GetType(), StateJson.Options);
        var read = JsonSerializer.Deserialize(json, state.GetType(), StateJson.Options);
        Assert.Equal(json, JsonSerializer.Serialize(read, state.GetType(), StateJson.Options));
        Assert.DoesNotContain("Dukaan.", json, StringComparison.Ordinal);
        Assert.DoesNotContain("unsaved", json, StringComparison.OrdinalIgnoreCase);
    }
}
