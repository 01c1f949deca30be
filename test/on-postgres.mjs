process.env.ORDERGAP_TEST_STORE = 'postgres';
