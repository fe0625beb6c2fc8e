using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Tests.Postgres;

public sealed class NamedSqlTests
{
    private static readonly NamedSql Statement = new(
        "UPDATE shop SET name = @name, changed_at = @now WHERE id = @id AND made_at < @now AND tags @> '{\"a\": 1}'"
    );

    [Fact]
    public void A_name_is_one_parameter_however_often_it_stands() =>
        Assert.Equal("UPDATE shop SET name = $1, changed_at = $2 WHERE id = $3 AND made_at < $2 AND tags @> '{\"a\": 1}'", Statement.Text);

    [Fact]
    public void Values_are_given_in_any_order_and_come_in_the_statements()
    {
        var p = new NamedParameters(Statement);
        p.Add("id", 7);
        p.Add("now", DateTimeOffset.UnixEpoch);
        p.Add("name", "Asha");

        using var command = p.FillIn(new NpgsqlCommand());

        Assert.Equal(["Asha", DateTime.UnixEpoch, 7], command.Parameters.Select(parameter => parameter.Value));
    }

    [Fact]
    public void A_value_that_is_missing_unknown_or_given_twice_is_named()
    {
        var p = new NamedParameters(Statement);
        p.Add("name", "Asha");

        Assert.Contains("@name", Assert.Throws<ArgumentException>(() => p.Add("name", "Ravi")).Message, StringComparison.Ordinal);
        Assert.Contains("@nmae", Assert.Throws<ArgumentException>(() => p.Add("nmae", "Ravi")).Message, StringComparison.Ordinal);
        using var command = new NpgsqlCommand();
        Assert.Contains("@now", Assert.Throws<InvalidOperationException>(() => p.FillIn(command)).Message, StringComparison.Ordinal);
    }
}
