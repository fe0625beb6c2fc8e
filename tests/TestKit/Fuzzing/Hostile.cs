namespace Dukaan.TestKit.Fuzzing;

/// <summary>What nobody means and somebody sends. Each was a fault somewhere.</summary>
internal static class Hostile
{
    public static readonly string[] Hosts =
    [
        "xn--a", "!", new('a', 2400), "a..b", ".", "", "[::1", "[::1]:80", "a:99999", "a:-1", "a:b", "-a.com", "xn--", "xn--zzzzzzzzzz.com", "shop.example.test", "a.b.c.d.e.f.g",
        "1.2.3.4.5", "127.0.0.1:1", "_.com", $"{new string('a', 64)}.com", "xn--bcher-kva.example.com", "XN--A.com", "\u00fc.com", "a%00b", "a@b", "a/b",
    ];

    /// <summary>JSON values as they stand in a body.</summary>
    public static readonly string[] Literals =
    [
        "null", "true", "false", "0", "-0", "-1", "1", "1.5", "1e400", "9e99", "1e-400", "-1e308", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "79228162514264337593543950336", "0.0000000000000000000000000000001", "NaN", "Infinity", "01", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"a\\udc00\"",
        "\"\\ud83d\\ude00\"", "\"\\u202e\"", "\"\\u0085\"", "\"\\u200b\"", "\"\\ufffe\"", "\"\\u001b[31m\"", "\"1\"", "\"-1\"", "\"1e3\"", "\"null\"", "\"NaN\"", "\"0001-01-01T00:00:00Z\"",
        "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"9999-12-31T23:59:59-14:00\"", "\"2026-02-30T00:00:00Z\"", "\"2026-11-21\"", "\"0001-01-01\"", "\"9999-12-31\"",
        "[]", "{}", "[null]", "[[]]", "[{}]", "[\"\"]", "[null,null]", "[1]", "[\"\\u0000\"]", "{\"\":null}", "{\"amount\":9e99,\"currency\":\"INR\"}", "{\"amount\":9223372036854775807,\"currency\":\"INR\"}",
        "{\"amount\":1,\"currency\":\"\\u0000\"}", "{\"amount\":1,\"currency\":\"ZZZ\"}", "{\"amount\":-1,\"currency\":\"JPY\"}", "{\"amount\":null,\"currency\":null}",
        "\"http://[::1\"", "\"https://xn--a/\"", "\"https://localhost/\"", "\"javascript:alert(1)\"", "\"../../etc/passwd\"", "\"%00\"", "\"{0}\"", "\"' or 1=1 --\"", "\"\\\\\"", "\"<script>\"",
        $"\"{new string('a', 300)}\"", $"\"{new string('x', 70_000)}\"", $"\"{string.Concat(Enumerable.Repeat("\U0001F600", 60))}\"", $"\"{string.Concat(Enumerable.Repeat("a\u0301", 200))}\"",
        $"{new string('[', 40)}{new string(']', 40)}", string.Concat(Enumerable.Repeat("{\"a\":", 20)) + "1" + new string('}', 20), $"[{string.Join(',', Enumerable.Repeat("1", 6000))}]",
        $"[{string.Join(',', Enumerable.Repeat("{}", 300))}]", new('9', 400), $"\"{new string('9', 400)}\"", "\"\u0661\u0662\u0663\"", "\"+49 (0)170 1234567\"", "\"0\"", "\"cod\"", "\"3\"", "\"captured\"",
    ];

    /// <summary>Texts for paths, queries and forms, percent-encoded already where they need it.</summary>
    public static readonly string[] Texts =
    [
        "", "%00", "x%00", "%00%00", "%", "%zz", "%2", "%FF", "%C0%80", "%ED%A0%80", "%F0%9F%98%80", "a%F0%9F%98", "%EF%BF%BE", "%0d%0aX:1", "%01", "%7F", "%C2%85", "%E2%80%AE", "%2e%2e%2f", "..%2F..%2Fetc", "-1", "0", "1",
        "1e9", "9999999999999999999", "9223372036854775807", "-9223372036854775808", "2147483648", "NaN", "null", "true", "[]", "%7B%7D", "%22", "%27", "%27%20or%201%3D1--", "%25", "%2525", "*", "%2A", "%5C", "%5C%5C", "_", "%3Cscript%3E",
        "0001-01-01", "9999-12-31", "2026-02-30", "2026-11-21", "01jdy7k3q8v5n2m4x6z9w1c0be", "zzzzzzzzzzzzzzzzzzzzzzzzzz", "MTIz", "LTk5OTk5OTk5OTk5OTk5OTk5OTk5", "bm9wZQ", "AA", "_-_-", "MHwwfHwwfA", "9223372036854775808", "%D9%A1%D9%A2",
        "0001-01-01T00%3A00", "9999-12-31T23%3A59", "2026-03-29T02%3A30", "1.5", "1%2C5", "%E2%82%B9150", "+919812345678", "%2B919812345678", "a%40bank", "https%3A%2F%2Fxn--a%2F",
        string.Concat(Enumerable.Repeat("%F0%9F%98%80", 60)), "a" + string.Concat(Enumerable.Repeat("%F0%9F%98%80", 60)), new('a', 3000), string.Concat(Enumerable.Repeat("a%CC%81", 100)), new('9', 100), "placed", "3", "cod", "%20", "+",
    ];

    public static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Type", "application/json; charset=nope"), ("Content-Type", "application/json; charset=utf-16"), ("Content-Type", "application/json; charset=\"\""), ("Content-Type", ""), ("Content-Type", "text/plain"),
        ("Content-Type", "application/x-www-form-urlencoded; charset=nope"), ("Content-Type", "multipart/form-data"), ("Content-Type", "multipart/form-data; boundary="), ("Content-Type", "multipart/form-data; boundary=" + new string('b', 400)),
        ("Content-Type", "multipart/form-data; boundary=b"), ("Content-Type", ";;;"), ("Content-Type", "application/merge-patch+json"), ("Content-Type", "application/x-www-form-urlencoded; charset=utf-7"),
        ("Content-Encoding", "gzip"), ("Content-Encoding", "nope"), ("If-Match", "x"), ("If-Match", "\"\""), ("If-Match", "W/\"1\""), ("If-Match", "\"99999999999999999999\""), ("If-Match", "\"1\", \"2\""), ("If-Match", "*"),
        ("If-None-Match", "x,,\"\",W/"), ("If-None-Match", "*"), ("If-Modified-Since", "yesterday"), ("Idempotency-Key", ""), ("Idempotency-Key", " "), ("Idempotency-Key", new('k', 201)), ("Idempotency-Key", "\u00e9"),
        ("Idempotency-Key", "a b"), ("Idempotency-Key", "same"), ("Range", "bytes=0-"), ("Range", "bytes=-1-5"), ("Range", "bytes=99999999999999999999-"), ("Range", "x"), ("Accept-Language", ";q=nope,,*;q=9"), ("Accept-Language", new('a', 3000)),
        ("Accept", "\u00ff/*"), ("Accept", "text/html"), ("Accept-Encoding", "br;q=nope,,gzip;q=-1"), ("Authorization", "Bearer"), ("Authorization", "Bearer dk_"), ("Authorization", "Basic !!!"), ("Authorization", "Bearer " + new string('x', 3000)),
        ("Cookie", "dukaan-session=;;=;dukaan-cart=%00"), ("Cookie", "dukaan-v=01jdy7k3q8v5n2m4x6z9w1c0be:99999999999999999999"), ("X-Dukaan-Min-Version", "-1"), ("X-Dukaan-Min-Version", "nope"),
        ("X-Forwarded-For", "nope"), ("X-Forwarded-Host", "xn--a"), ("X-Forwarded-Proto", "javascript"), ("traceparent", "00-x"), ("Origin", "null"), ("Referer", "http://[::1"), ("Sec-Fetch-Site", "cross-site"), ("Last-Event-ID", "\u00ff"), ("Expect", "nope"),
    ];
}
