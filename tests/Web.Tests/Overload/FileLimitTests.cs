using Dukaan.Web.Overload;

namespace Dukaan.Web.Tests.Overload;

public sealed class FileLimitTests
{
    [Theory]
    [InlineData("20000", 18_000)]
    [InlineData("1024", 512)]
    [InlineData("1048576", 100_000)]
    [InlineData("unlimited", 100_000)]
    public void There_are_as_many_connections_as_open_files_leave_room_for(string soft, int connections) =>
        Assert.Equal(
            connections,
            FileLimit.Connections(
                $"""
                Limit                     Soft Limit           Hard Limit           Units
                Max processes             94000                94000                processes
                Max open files            {soft, -20} unlimited            files
                """
            )
        );

    [Fact]
    public void Where_nothing_is_known_there_is_a_bound_all_the_same() => Assert.Equal(100_000, FileLimit.Connections(""));
}
