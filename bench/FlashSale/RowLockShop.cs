using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Bench.FlashSale;

/// <summary>
/// The baseline of the flash sale: the usual implementation. A transaction takes the unit with <c>UPDATE … SET on_hand = on_hand − q WHERE
/// on_hand ≥ q</c>, which locks the row, and inserts the order; its key is unique, so a repeat gets the first order. Same PostgreSQL, same
/// driver, same web server, pooled connections, prepared statements.
/// </summary>
internal sealed class RowLockShop : IAsyncDisposable
{
    private const string Schema = """
        CREATE TABLE plain_product (id text PRIMARY KEY, title text NOT NULL, price bigint NOT NULL, on_hand bigint NOT NULL);
        CREATE TABLE plain_order (
            key text PRIMARY KEY, number bigint GENERATED ALWAYS AS IDENTITY, product text NOT NULL, quantity int NOT NULL,
            total bigint NOT NULL, customer jsonb NOT NULL, placed_at timestamptz NOT NULL DEFAULT now());
        """;

    private readonly WebApplication _app;
    private readonly NpgsqlDataSource _database;

    private RowLockShop(WebApplication app, NpgsqlDataSource database) => (_app, _database) = (app, database);

    public string Url => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<RowLockShop> Open(string postgres)
    {
        var database = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(postgres)
            {
                MaxPoolSize = 20,
                MaxAutoPrepare = 20,
                Timeout = 60,
                NoResetOnClose = true,
            }
        );
        await using (var create = database.CreateCommand(Schema))
        {
            await create.ExecuteNonQueryAsync();
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var shop = new RowLockShop(app, database);
        app.MapPost("/checkout", shop.Checkout);
        await app.StartAsync();
        return shop;
    }

    public async Task Stock(string product, long units)
    {
        await using var insert = _database.CreateCommand("INSERT INTO plain_product VALUES ($1, 'The saree of the show', 450000, $2)");
        insert.Parameters.Add(new() { Value = product });
        insert.Parameters.Add(new() { Value = units });
        await insert.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<IResult> Checkout(HttpContext context, Wish wish)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        await using var connection = await _database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var take = new NpgsqlCommand(
            "UPDATE plain_product SET on_hand = on_hand - $2 WHERE id = $1 AND on_hand >= $2 RETURNING price",
            connection
        )
        {
            Parameters =
            {
                new() { Value = wish.ProductId },
                new() { Value = (long)wish.Quantity },
            },
        };
        if (await take.ExecuteScalarAsync() is not long price)
        {
            await using var find = new NpgsqlCommand("SELECT number FROM plain_order WHERE key = $1", connection)
            {
                Parameters = { new() { Value = key } },
            };
            return await find.ExecuteScalarAsync() is long earlier
                ? Results.Created("/", new { number = earlier })
                : Results.Conflict(new { code = "sold-out" });
        }

        await using var insert = new NpgsqlCommand(
            "INSERT INTO plain_order (key, product, quantity, total, customer) VALUES ($1, $2, $3, $4, $5::jsonb) ON CONFLICT DO "
                + "NOTHING RETURNING number",
            connection
        )
        {
            Parameters =
            {
                new() { Value = key },
                new() { Value = wish.ProductId },
                new() { Value = wish.Quantity },
                new() { Value = price * wish.Quantity },
                new() { Value = """{"name":"Flash Shopper","phone":"+919800000001"}""" },
            },
        };
        var number = await insert.ExecuteScalarAsync();
        await transaction.CommitAsync();
        return Results.Created("/", new { number });
    }

    internal sealed record Wish(string ProductId, int Quantity);
}
