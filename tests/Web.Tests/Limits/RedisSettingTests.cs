using Dukaan.Web.Limits;
using Dukaan.Web.Settings;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Tests.Limits;

public sealed class RedisSettingTests
{
    [Theory]
    [InlineData("redis://:secret@redis.internal:6379")]
    [InlineData("redis.internal:6379,pasword=secret")]
    [InlineData("password=secret")]
    public void A_connection_string_that_cannot_be_is_refused_by_name_and_its_password_is_not_told(string text)
    {
        var refused = Assert.Throws<SettingException>(() => RedisLink.Read(text));

        Assert.Contains("DUKAAN_REDIS", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_starts_whether_Redis_is_there_or_not_whatever_the_connection_string_says() =>
        Assert.False(RedisLink.Read("redis.internal:6379,password=secret,ssl=true,abortConnect=true").AbortOnConnectFail);
}
