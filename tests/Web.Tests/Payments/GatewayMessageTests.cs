using System.Text;
using Dukaan.Silo.Payments;

namespace Dukaan.Web.Tests.Payments;

public sealed class GatewayMessageTests
{
    [Theory]
    [InlineData("\"captured\"", "p1", true)]
    [InlineData("\"Captured\"", "p1", true)]
    [InlineData("\"3\"", "p1", false)]
    [InlineData("3", "p1", false)]
    [InlineData("\"created,failed\"", "p1", false)]
    [InlineData("\" captured\"", "p1", false)]
    [InlineData("\"captured\"", "p\\u0000", false)]
    [InlineData("\"captured\"", "p\\ud800", false)]
    public void A_payments_status_is_a_name_and_its_texts_are_texts(string status, string id, bool taken)
    {
        var body = $$"""
            {"id":"m1","type":"payment.captured",
             "payment":{"id":"{{id}}","key":"k","status":{{status}},"amount":1,"currency":"INR"}
            }
            """;

        Assert.Equal(taken, GatewayMessage.Read(Encoding.UTF8.GetBytes(body)) is not null);
    }
}
