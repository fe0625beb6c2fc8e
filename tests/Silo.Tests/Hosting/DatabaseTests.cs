using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Npgsql;

namespace Dukaan.Silo.Tests.Hosting;

/// <summary>What the pool adds to an operator's connection string.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public void What_is_not_said_gets_the_limits_that_a_silo_needs()
    {
        var settings = Settings("Host=db;Username=u;Database=d");

        Assert.Equal((20, 0, 5, 10), (settings.MaxPoolSize, settings.MaxAutoPrepare, settings.Timeout, settings.CommandTimeout));
    }

    [Theory]
    [InlineData("Maximum Pool Size=3;Max Auto Prepare=7;Timeout=15;Command Timeout=30")]
    [InlineData("MaxPoolSize=3;MaxAutoPrepare=7;Timeout=15;CommandTimeout=30")]
    public void What_is_said_stands_also_where_it_is_the_drivers_own_default(string said)
    {
        var settings = Settings("Host=db;Username=u;Database=d;" + said);

        Assert.Equal((3, 7, 15, 30), (settings.MaxPoolSize, settings.MaxAutoPrepare, settings.Timeout, settings.CommandTimeout));
    }

    private static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        using var pool = Database.Open(connectionString);
        return new NpgsqlConnectionStringBuilder(pool.ConnectionString);
    }
}
