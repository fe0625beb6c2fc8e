using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class StoredPhonesTests
{
    [Theory]
    [InlineData("+4901707654321", "+491707654321")]
    [InlineData("+6208138765432", "+628138765432")]
    [InlineData("+600137654321", "+60137654321")]
    [InlineData("+3530867654321", "+353867654321")]
    [InlineData("+31687654321", "+31687654321")]
    [InlineData("+310687654321", "+31687654321")]
    [InlineData("+39272345678", "+390272345678")]
    [InlineData("+393477654321", "+393477654321")]
    [InlineData("+919876543210", "+919876543210")]
    [InlineData("+999123", "+999123")]
    public void A_stored_number_is_read_as_the_one_it_can_only_be(string stored, string meant) =>
        Assert.Equal(meant, StoredPhones.Mended(new Phone(stored)).E164);

    [Theory]
    [InlineData("+491707654321", "+4901707654321")]
    [InlineData("+390272345678", "+39272345678")]
    [InlineData("+31687654321", "+310687654321")]
    [InlineData("+919876543210")]
    [InlineData("+14155550132")]
    [InlineData("+447700900201")]
    public void What_it_may_have_been_stored_as_is_nobody_elses(string phone, params string[] former) =>
        Assert.Equal(former, StoredPhones.Former(new Phone(phone)).Select(each => each.E164));

    [Fact]
    public void Nothing_is_not_mended() => Assert.Equal(default, StoredPhones.Mended(default));
}
