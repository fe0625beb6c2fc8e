using Dukaan.Saving;
using Dukaan.Sellers;
using Dukaan.Stock;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>An order was saved, and the silo that saved it was lost before it answered: the call is repeated.</summary>
public class LostAnswerTests(LostAnswerTests.RepeatingSilo fixture) : IClassFixture<LostAnswerTests.RepeatingSilo>
{
    [Fact]
    public async Task The_number_of_an_order_whose_answer_was_lost_is_given_to_no_other_order()
    {
        var seller = fixture.Grains.GetGrain<ISellerGrain>(Ids.Token());
        await seller.Register(new Phone("+919812345678"));
        var store = (await seller.OpenStore(new OpenStore(Ids.Token(), $"Shop {Ids.Token()}"))).OrThrow();
        var shop = new TestShop(fixture.Grains, store.Profile.StoreId);
        shop.Products.Add((await shop.Catalog.Add(TestShop.Sweet(1_000))).OrThrow().Product);

        var numbers = new List<long>();
        for (var i = 0; i < 6; i++)
        {
            fixture.LosesAnswers = i % 2 == 1;
            numbers.Add((await shop.Enter($"order-{i}")).OrThrow().Number);
        }

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    /// <summary>A silo in which the first answer of a stock grain can be lost, so that it is asked the same again.</summary>
    public sealed class RepeatingSilo : SiloFixture, IIncomingGrainCallFilter
    {
        public bool LosesAnswers { get; set; }

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            if (!LosesAnswers || context.Grain is not IStockGrain stock || context.MethodName != nameof(IStockGrain.Place))
            {
                await context.Invoke();
                return;
            }

            var (order, quantity) = ((string)context.Request.GetArgument(0)!, (int)context.Request.GetArgument(1)!);
            var record = (NewRecord)context.Request.GetArgument(2)!;
            await context.Invoke();
            context.Result = await stock.Place(order, quantity, record);
        }

        protected override void Configure(IServiceCollection services)
        {
            services.AddSingleton<IPageRenderer>(new PlainRenderer());
            services.AddSingleton<IIncomingGrainCallFilter>(this);
        }
    }
}
